package vn.homphieu.datapackage.generator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One round of voting in a constituency.
 *
 * @param round 1 the first vote, 2 a re-vote, 3 an extra vote
 * @param seats the seats to fill in this round
 * @param candidates who stands in this round, in ballot order
 * @param minutes the minutes of the voting areas, in the order of the constituency
 */
record Poll(int round, int seats, List<Candidate> candidates, List<Minutes> minutes) {

	static final int FIRST = 1;

	static final int RE_VOTE = 2;

	static final int EXTRA_VOTE = 3;

	long valid() {
		return this.minutes.stream().mapToLong(Minutes::valid).sum();
	}

	/** Tells whether more than half of the roll voted (Art. 80). */
	boolean hasEffect() {
		long registered = this.minutes.stream().mapToLong(Minutes::registered).sum();
		return 2 * this.minutes.stream().mapToLong(Minutes::voted).sum() > registered;
	}

	/**
	 * Returns who is elected: more than half, most votes first, the older first (Art.
	 * 78).
	 */
	List<Candidate> elected() {
		long valid = valid();
		return IntStream.range(0, this.candidates.size())
			.filter((i) -> 2 * votes(i) > valid)
			.boxed()
			.sorted(Comparator.comparingLong((Integer i) -> -votes(i))
				.thenComparing((i) -> this.candidates.get(i).person().birthDate()))
			.limit(this.seats)
			.map(this.candidates::get)
			.toList();
	}

	private long votes(int candidate) {
		return this.minutes.stream().mapToLong((area) -> area.votes(candidate)).sum();
	}

}
