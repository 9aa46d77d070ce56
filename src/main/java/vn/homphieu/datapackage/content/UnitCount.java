package vn.homphieu.datapackage.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import vn.homphieu.result.law.Standing;
import vn.homphieu.result.law.VoteCount;

/** Adds up minutes of one constituency. */
final class UnitCount {

	private final Candidates candidates;

	private final int[] rolls;

	private final int[] standing;

	/** Registered, voted, issued, collected, valid, invalid. */
	private final long[] sums = new long[Tallies.NUMBERS.length];

	private final long[] votes;

	private int counted;

	private UnitCount(Candidates candidates, int[] rolls, int[] standing) {
		this.candidates = candidates;
		this.rolls = rolls;
		this.standing = standing;
		this.votes = new long[standing.length];
	}

	/**
	 * Adds up.
	 * @param contents the package
	 * @param rolls the rolls of the constituency
	 * @param standing the candidates of the vote
	 * @param choice tells which minutes of a roll count, or NONE
	 */
	static UnitCount of(Contents contents, int[] rolls, int[] standing, IntUnaryOperator choice) {
		UnitCount count = new UnitCount(contents.candidates(), rolls, standing);
		for (int roll : rolls) {
			int tally = choice.applyAsInt(roll);
			if (tally != Codes.NONE) {
				count.add(contents, tally);
			}
		}
		return count;
	}

	private void add(Contents contents, int tally) {
		this.counted++;
		for (int i = 0; i < this.sums.length; i++) {
			this.sums[i] += contents.tallies().number(tally, i);
		}
		for (int row : contents.votes().ofTally(tally)) {
			int place = place(contents.votes().candidate(row));
			if (place != Codes.NONE) {
				this.votes[place] += contents.votes().votes(row);
			}
		}
	}

	private int place(int candidate) {
		for (int i = 0; i < this.standing.length; i++) {
			if (this.standing[i] == candidate) {
				return i;
			}
		}
		return Codes.NONE;
	}

	/** The candidates of the vote, in ballot order. */
	int[] candidates() {
		return this.standing;
	}

	int counted() {
		return this.counted;
	}

	long valid() {
		return this.sums[4];
	}

	long votes(int place) {
		return this.votes[place];
	}

	VoteCount votes() {
		List<Standing> standings = new ArrayList<>();
		for (int i = 0; i < this.standing.length; i++) {
			standings.add(new Standing(this.candidates.code(this.standing[i]), this.candidates.birth(this.standing[i]),
					this.votes[i]));
		}
		return new VoteCount(this.rolls.length, this.counted, this.sums[0], this.sums[1], this.sums[4], standings);
	}

}
