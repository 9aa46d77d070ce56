package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.stream.IntStream;
import vn.homphieu.kernel.Level;

/**
 * Adds the finished minutes of a province up again and refuses any that miss its plan.
 */
final class SelfCheck {

	private final ProvincePlan plan;

	private final List<Contest> contests;

	SelfCheck(ProvincePlan plan, List<Contest> contests) {
		this.plan = plan;
		this.contests = contests;
	}

	/**
	 * Checks all totals and all minutes.
	 * @throws IllegalStateException if one is missed: a fault of this program
	 */
	void run() {
		long[] sums = new long[4];
		for (Contest contest : this.contests) {
			boolean assembly = contest.unit().council().level() == Level.NATIONAL_ASSEMBLY;
			for (Minutes minutes : contest.deciding().minutes()) {
				sums[0] += assembly ? minutes.registered() : 0;
				sums[1] += assembly ? minutes.voted() : 0;
				sums[2] += minutes.collected();
				sums[3] += minutes.valid();
			}
			contest.polls().forEach((poll) -> check(contest, poll));
		}
		expect("voters", this.plan.voters(), sums[0]);
		expect("voted", this.plan.voted(), sums[1]);
		expect("valid", this.plan.valid(), rounded(sums[3], sums[2]));
		expect("National Assembly", this.plan.assembly().seats(), elected(Level.NATIONAL_ASSEMBLY));
		for (Level level : List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)) {
			CouncilPlan councils = this.plan.councils(level);
			expect(level.name(), (long) councils.seats() - councils.missing(), elected(level));
		}
	}

	private void check(Contest contest, Poll poll) {
		String where = contest.unit().code() + " round " + poll.round();
		boolean lapses = contest.course().reVote() && poll.round() == Poll.FIRST;
		expect(where + " has effect", lapses ? 0 : 1, poll.hasEffect() ? 1 : 0);
		for (Minutes minutes : poll.minutes()) {
			boolean sound = minutes.voted() <= minutes.registered() && minutes.collected() <= minutes.issued()
					&& minutes.collected() <= minutes.voted() && minutes.invalid() >= 0
					&& minutes.names() >= minutes.valid() && minutes.names() <= poll.seats() * minutes.valid()
					&& IntStream.range(0, poll.candidates().size())
						.allMatch((i) -> minutes.votes(i) >= 0 && minutes.votes(i) <= minutes.valid());
			expect(where + " sound", 1, sound ? 1 : 0);
		}
	}

	private long elected(Level level) {
		return this.contests.stream()
			.filter((contest) -> contest.unit().council().level() == level)
			.mapToLong((contest) -> contest.elected().size())
			.sum();
	}

	/** Rounds a share half up to ten-thousandths. */
	private static long rounded(long part, long whole) {
		return (20_000 * part + whole) / (2 * whole);
	}

	static void expect(String what, long expected, long actual) {
		if (expected != actual) {
			throw new IllegalStateException(what + ": expected " + expected + ", generated " + actual);
		}
	}

}
