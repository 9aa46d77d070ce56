package vn.homphieu.testing;

import java.util.ArrayList;
import java.util.List;

import vn.homphieu.kernel.BirthDate;
import vn.homphieu.result.law.Standing;
import vn.homphieu.result.law.VoteCount;

/**
 * Builds the sums of one vote; unchanged it is complete: two stations, 1,990 of 2,000
 * voted, 1,000 ballots are valid, nobody stands.
 */
public final class VoteCountBuilder {

	private final List<Standing> standings = new ArrayList<>();

	private int stations = 2;

	private int counted = 2;

	private long registered = 2_000;

	private long voted = 1_990;

	private long valid = 1_000;

	private VoteCountBuilder() {
	}

	/**
	 * Starts from a complete vote without candidates.
	 * @return the builder
	 */
	public static VoteCountBuilder vote() {
		return new VoteCountBuilder();
	}

	/**
	 * Reads candidates.
	 * @param lines each {@code code votes date-of-birth}
	 * @return the candidates
	 */
	public static List<Standing> standings(String... lines) {
		List<Standing> standings = new ArrayList<>();
		for (String line : lines) {
			String[] cells = line.split(" ", -1);
			standings.add(new Standing(cells[0], BirthDate.parse(cells[2]), Long.parseLong(cells[1])));
		}
		return standings;
	}

	/**
	 * Changes the stations.
	 * @param in those whose minutes are in
	 * @param all all of them
	 * @return this
	 */
	public VoteCountBuilder counted(int in, int all) {
		this.counted = in;
		this.stations = all;
		return this;
	}

	/**
	 * Changes the turnout.
	 * @param of voters on the roll
	 * @param came voters who took part
	 * @return this
	 */
	public VoteCountBuilder turnout(long of, long came) {
		this.registered = of;
		this.voted = came;
		return this;
	}

	/**
	 * Changes the valid ballots.
	 * @param ballots the valid ballots
	 * @return this
	 */
	public VoteCountBuilder valid(long ballots) {
		this.valid = ballots;
		return this;
	}

	/**
	 * Adds candidates.
	 * @param lines each {@code code votes date-of-birth}
	 * @return this
	 */
	public VoteCountBuilder with(String... lines) {
		this.standings.addAll(standings(lines));
		return this;
	}

	/**
	 * Makes the vote.
	 * @return the vote
	 */
	public VoteCount build() {
		return new VoteCount(this.stations, this.counted, this.registered, this.voted, this.valid, this.standings);
	}

}
