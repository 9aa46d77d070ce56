package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.homphieu.kernel.Level;

/** Holds the election in a province: every round of every constituency. */
final class ProvinceVote {

	private static final String TOO_FEW = "Mưa lớn kéo dài, nhiều cử tri không đến được phòng bỏ phiếu (mô phỏng).";

	private static final String AGAIN = "Bầu cử lại (mô phỏng).";

	private static final String MORE = "Bầu cử thêm (mô phỏng).";

	private final Province province;

	private final Turnout turnout;

	private final Counting counting;

	private final Chance chance;

	ProvinceVote(Province province, long seed) {
		String code = province.plan().code();
		this.province = province;
		this.turnout = new Turnout(province.stations(), province.plan().voted(), new Chance(seed, code + "/turnout"));
		this.counting = new Counting(new Chance(seed, code + "/counting"));
		this.chance = new Chance(seed, code + "/votes");
	}

	/** Holds the votes; the minutes of all rounds then stand in the contests. */
	void hold(List<Contest> contests) {
		for (Contest contest : contests) {
			castFirst(contest);
		}
		this.counting.invalidate(contests.stream().flatMap((contest) -> contest.deciding().minutes().stream()).toList(),
				this.province.plan().valid());
		for (Contest contest : contests) {
			count(contest);
		}
	}

	private void castFirst(Contest contest) {
		int seats = contest.unit().seats();
		List<Candidate> candidates = contest.standing();
		List<Minutes> first = new ArrayList<>();
		List<Minutes> again = new ArrayList<>();
		Level level = contest.unit().council().level();
		int few = this.chance.between(420, 500);
		for (Station station : contest.unit().stations()) {
			int registered = station.voters(level);
			if (contest.course().reVote()) {
				first.add(this.counting.minutes(registered, registered * few / 1000, TOO_FEW));
				again.add(this.counting.minutes(registered, part(registered, 940, 985), AGAIN));
			}
			else {
				int absent = this.turnout.absent(station, level);
				first.add(this.counting.minutes(registered, registered - absent, null));
			}
		}
		contest.polls().add(new Poll(Poll.FIRST, seats, candidates, first));
		if (contest.course().reVote()) {
			this.counting.invalidate(first, 9920);
			contest.polls().add(new Poll(Poll.RE_VOTE, seats, candidates, again));
		}
	}

	private void count(Contest contest) {
		Course course = contest.course();
		Poll deciding = contest.deciding();
		if (course.reVote()) {
			vote(contest.polls().getFirst(), deciding.seats(), Course.Close.NOTHING);
		}
		vote(deciding, course.eligible(), course.close());
		if (course.extraVote()) {
			List<Candidate> elected = deciding.elected();
			List<Candidate> losers = deciding.candidates()
				.stream()
				.filter((candidate) -> !elected.contains(candidate))
				.toList();
			List<Minutes> minutes = new ArrayList<>();
			for (Minutes before : deciding.minutes()) {
				minutes.add(this.counting.minutes(before.registered(), part(before.registered(), 880, 955), MORE));
			}
			this.counting.invalidate(minutes, 9925);
			Poll extra = new Poll(Poll.EXTRA_VOTE, deciding.seats() - elected.size(), losers, minutes);
			vote(extra, course.extra(), Course.Close.NOTHING);
			contest.polls().add(extra);
		}
	}

	private void vote(Poll poll, int eligible, Course.Close close) {
		List<Candidate> candidates = poll.candidates();
		long[] byRank = new VoteTotals(poll.seats(), candidates.size(), eligible, this.chance).draw(poll.valid(),
				close);
		List<Integer> ranking = ranking(candidates);
		long[] totals = new long[byRank.length];
		for (int rank = 0; rank < byRank.length; rank++) {
			totals[ranking.get(rank)] = byRank[rank];
		}
		int[] valid = poll.minutes().stream().mapToInt(Minutes::valid).toArray();
		int[][] votes = new VoteSpread(totals, valid, poll.seats()).spread(this.chance);
		for (int i = 0; i < votes.length; i++) {
			poll.minutes().get(i).count(votes[i]);
		}
	}

	/** Orders candidates by chance; deputies and central nominees have the better one. */
	private List<Integer> ranking(List<Candidate> candidates) {
		int[] scores = new int[candidates.size()];
		for (int i = 0; i < scores.length; i++) {
			Candidate candidate = candidates.get(i);
			scores[i] = this.chance.below(100) + (candidate.incumbent() ? 25 : 0) + candidate.outlook().advantage()
					+ switch (candidate.nominatedBy()) {
						case "CENTRAL" -> 200;
						case "SELF" -> -60;
						default -> 0;
					};
		}
		return IntStream.range(0, scores.length)
			.boxed()
			.sorted(Comparator.comparingInt((Integer i) -> -scores[i]))
			.toList();
	}

	private int part(int registered, int least, int most) {
		return (int) ((long) registered * this.chance.between(least, most) / 1000);
	}

}
