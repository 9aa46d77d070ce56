package vn.homphieu.testing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.tally.rules.Expectation;
import vn.homphieu.tally.rules.OtherStations;

/** Builds what {@link MinutesBuilder}'s correct minutes are expected to be. */
public final class ExpectationBuilder {

	private Level level = Level.PROVINCE;

	private int seats = 3;

	private long roll = 1_000;

	private boolean sizeReason;

	private @Nullable Long votedNationalAssembly;

	private @Nullable OtherStations others;

	private ExpectationBuilder() {
	}

	/**
	 * Starts from the correct expectation.
	 * @return the builder
	 */
	public static ExpectationBuilder expectation() {
		return new ExpectationBuilder();
	}

	/**
	 * Changes the level.
	 * @param value the level
	 * @return this
	 */
	public ExpectationBuilder level(Level value) {
		this.level = value;
		return this;
	}

	/**
	 * Changes the seats to elect.
	 * @param value the seats
	 * @return this
	 */
	public ExpectationBuilder seats(int value) {
		this.seats = value;
		return this;
	}

	/**
	 * Changes the registered roll.
	 * @param value the roll
	 * @return this
	 */
	public ExpectationBuilder roll(long value) {
		this.roll = value;
		return this;
	}

	/**
	 * Records a reason for the size of the area.
	 * @return this
	 */
	public ExpectationBuilder sizeReason() {
		this.sizeReason = true;
		return this;
	}

	/**
	 * Tells how many voted for the National Assembly.
	 * @param value the voters
	 * @return this
	 */
	public ExpectationBuilder votedNationalAssembly(long value) {
		this.votedNationalAssembly = value;
		return this;
	}

	/**
	 * Tells how the other stations voted.
	 * @param counted how many are counted
	 * @param valid their valid ballots
	 * @param votes their votes by candidate
	 * @return this
	 */
	public ExpectationBuilder others(int counted, long valid, Map<String, Long> votes) {
		this.others = new OtherStations(counted, valid, votes);
		return this;
	}

	/**
	 * Makes the expectation.
	 * @return the expectation
	 */
	public Expectation build() {
		return new Expectation(this.level, this.seats, List.of("A", "B", "C", "D", "E"), this.roll, this.sizeReason,
				this.votedNationalAssembly, this.others);
	}

}
