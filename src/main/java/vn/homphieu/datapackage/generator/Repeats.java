package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.List;

/** The courses of the constituencies that vote more than once, in turn. */
final class Repeats {

	/** An extra vote may fill all seats, leave one empty or elect nobody. */
	private static final List<Integer> LEFT_EMPTY = List.of(0, 1, 2, 0);

	private static final List<Integer> EXTRA_SEATS = List.of(5, 4, 5, 3);

	private Repeats() {
	}

	/**
	 * Lists the seats that constituencies should have and how their votes go. Of two
	 * re-votes the second is followed by one of the extra votes.
	 * @param reVotes how many constituencies vote again
	 * @param extraVotes how many hold an extra vote
	 */
	static List<Repeat> of(int reVotes, int extraVotes) {
		List<Repeat> repeats = new ArrayList<>();
		int both = Math.min(reVotes / 2, extraVotes);
		for (int i = 0; i < reVotes; i++) {
			boolean extra = i % 2 == 1 && i / 2 < both;
			repeats.add(new Repeat(extra ? 4 : 5, true, extra, 0));
		}
		for (int i = 0; i < extraVotes - both; i++) {
			repeats.add(new Repeat(EXTRA_SEATS.get(i % 4), false, true, LEFT_EMPTY.get(i % 4)));
		}
		return repeats;
	}

	/** Returns how many seats stay empty after all of them. */
	static int leastMissing(int reVotes, int extraVotes) {
		return of(reVotes, extraVotes).stream().mapToInt(Repeat::missing).sum();
	}

	/**
	 * A constituency that votes more than once.
	 *
	 * @param seats the seats that it should have
	 * @param missing seats that stay empty in the end, at most 2
	 */
	record Repeat(int seats, boolean reVote, boolean extraVote, int missing) {

		/** Lays the course down for a constituency of 3 seats or more. */
		Course course(int inUnit) {
			int first = this.extraVote ? inUnit - 2 : inUnit;
			return new Course(first, Course.Close.NOTHING, this.reVote,
					this.extraVote ? 2 - this.missing : Course.NO_EXTRA_VOTE);
		}

	}

}
