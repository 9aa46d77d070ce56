package vn.homphieu.result.web;

import java.util.Comparator;
import java.util.List;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.ConstituencyView.CandidateLine;

/**
 * What the page of a constituency shows.
 *
 * @param election the election
 * @param path from the country down to the area where its seats are shown
 * @param unit the constituency with its result
 * @param published whether votes are public
 * @param ranking the candidates who stood, by votes once there are any
 * @param lastElected how many stand above the line after the last seat; 0 draws no line
 * @param others persons who were on the list but no longer stood
 */
record ConstituencyPage(ElectionInfo election, List<AreaInfo> path, ConstituencyView unit, boolean published,
		List<CandidateLine> ranking, int lastElected, List<CandidateLine> others) {

	private static final Comparator<CandidateLine> BY_RANK = Comparator
		.comparing(CandidateLine::rank, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(CandidateLine::votes, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparingInt(CandidateLine::ballotOrder);

	static ConstituencyPage of(ElectionInfo election, List<AreaInfo> path, ConstituencyView unit) {
		List<CandidateLine> ranking = unit.candidates()
			.stream()
			.filter(ConstituencyPage::stood)
			.sorted(BY_RANK)
			.toList();
		List<CandidateLine> others = unit.candidates().stream().filter((line) -> !stood(line)).toList();
		boolean published = ranking.stream().anyMatch((line) -> line.votes() != null);
		int lastElected = 0;
		while (lastElected < ranking.size() && ranking.get(lastElected).elected()) {
			lastElected++;
		}
		return new ConstituencyPage(election, path, unit, published, ranking, lastElected, others);
	}

	/**
	 * Returns the votes that a candidate needs: more than half of the valid ballots (Law
	 * 85/2015/QH13, Art. 78).
	 * @return the least whole number above half
	 */
	public long majority() {
		return this.unit.ballots().valid() / 2 + 1;
	}

	/**
	 * Returns how many are elected.
	 * @return the deputies, whatever the round that elected them
	 */
	public long elected() {
		return this.unit.candidates().stream().filter(CandidateLine::elected).count();
	}

	private static boolean stood(CandidateLine line) {
		return "STANDING".equals(line.status()) || line.votes() != null;
	}

}
