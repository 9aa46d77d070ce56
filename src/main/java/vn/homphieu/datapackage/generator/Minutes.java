package vn.homphieu.datapackage.generator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The counting minutes of one voting area in one round of one constituency. */
final class Minutes {

	private final int registered;

	private final int voted;

	private final int issued;

	private final int collected;

	private int invalid;

	private int[] votes = new int[0];

	private final @Nullable String note;

	Minutes(int registered, int voted, int issued, int collected, @Nullable String note) {
		this.registered = registered;
		this.voted = voted;
		this.issued = issued;
		this.collected = collected;
		this.note = note;
	}

	void markInvalid(int ballots) {
		this.invalid = ballots;
	}

	void count(int[] votesByCandidate) {
		this.votes = votesByCandidate;
	}

	int registered() {
		return this.registered;
	}

	int voted() {
		return this.voted;
	}

	int issued() {
		return this.issued;
	}

	int collected() {
		return this.collected;
	}

	int valid() {
		return this.collected - this.invalid;
	}

	int invalid() {
		return this.invalid;
	}

	/** Returns the votes of the candidate at a place of the round's list, from 0. */
	int votes(int candidate) {
		return this.votes[candidate];
	}

	/** Returns how many names are left on all valid ballots together. */
	int names() {
		return Arrays.stream(this.votes).sum();
	}

	String note() {
		return (this.note != null) ? this.note : "";
	}

}
