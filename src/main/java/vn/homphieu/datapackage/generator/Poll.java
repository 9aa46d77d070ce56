package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.homphieu.kernel.BirthDate;
import vn.homphieu.result.law.Placing;
import vn.homphieu.result.law.Standing;
import vn.homphieu.result.law.Winners;

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
		long voted = this.minutes.stream().mapToLong(Minutes::voted).sum();
		return new vn.homphieu.kernel.Turnout(registered, voted).isMoreThanHalf();
	}

	/**
	 * Returns who is elected: more than half, most votes first, the older first (Art.
	 * 78).
	 */
	List<Candidate> elected() {
		List<Standing> standings = IntStream.range(0, this.candidates.size())
			.mapToObj((i) -> new Standing(Integer.toString(i),
					BirthDate.of(this.candidates.get(i).person().birthDate()), votes(i)))
			.toList();
		return Winners.decide(this.seats, valid(), standings, Set.of())
			.placings()
			.stream()
			.filter(Placing::elected)
			.map((placing) -> this.candidates.get(Integer.parseInt(placing.candidate())))
			.toList();
	}

	private long votes(int candidate) {
		return this.minutes.stream().mapToLong((area) -> area.votes(candidate)).sum();
	}

}
