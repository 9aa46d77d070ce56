package vn.homphieu.datapackage.content;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Checks every set of minutes by the catalogue of rules and every round by the law, one
 * constituency after the other. The law is asked only where the minutes break no rule: it
 * takes impossible numbers for a fault of the program.
 */
final class MinutesChecks {

	private static final int EXTRA = 3;

	private final Contents contents;

	private final Tallies tallies;

	private final Findings findings;

	private final TallyCheck check;

	private final BitSet elected = new BitSet();

	MinutesChecks(Contents contents, Findings findings) {
		this.contents = contents;
		this.tallies = contents.tallies();
		this.findings = findings;
		this.check = new TallyCheck(contents, findings);
	}

	void check() {
		Groups byUnit = Groups.of(this.contents.units().all().size(), this.tallies.size(),
				(tally) -> this.contents.rolls().unit(this.tallies.roll(tally)));
		for (int unit = 0; unit < this.contents.units().all().size(); unit++) {
			int[] minutes = byUnit.of(unit);
			if (minutes.length > 0 || !this.contents.decisions().of(unit).isEmpty()) {
				checkUnit(unit, minutes);
			}
		}
		if (this.findings.errors().isEmpty()) {
			this.contents.documents()
				.checkConfirmations(this.elected, this.contents.candidates(), this.findings.errors());
		}
	}

	private void checkUnit(int index, int[] minutes) {
		long before = this.findings.errors().total();
		int[] standing = this.contents.candidates().standingIn(index);
		UnitCount first = count(index, standing, 1);
		checkRound(minutes, vote(1, index, first));
		if (this.findings.errors().total() == before && !mayVoteAgain(index, first)) {
			IntStream.of(minutes).filter((tally) -> this.tallies.round(tally) == 2).forEach(this::refuseUndue);
		}
		if (this.findings.errors().total() == before) {
			checkRound(minutes, vote(2, index, count(index, standing, 2)));
		}
		if (this.findings.errors().total() == before) {
			checkRounds(index, minutes, standing, before);
		}
	}

	private boolean mayVoteAgain(int unit, UnitCount first) {
		return first.votes().isWithoutEffect()
				|| this.contents.decisions().of(unit).stream().anyMatch((decision) -> !decision.isTie());
	}

	private void checkRounds(int index, int[] minutes, int[] standing, long before) {
		UnitRounds rounds = new UnitRounds(this.contents, index, standing);
		IntStream.of(minutes)
			.filter((tally) -> !rounds.isDue(this.tallies.roll(tally), this.tallies.round(tally)))
			.forEach(this::refuseUndue);
		if (this.findings.errors().total() == before) {
			checkRound(minutes, new TallyCheck.Vote(EXTRA, rounds.extraSeats(), count(index, rounds.losers(), EXTRA)));
		}
		if (this.findings.errors().total() == before) {
			Set<String> winners = rounds.elected(this.findings.errors());
			for (int candidate : standing) {
				this.elected.set(candidate, winners.contains(this.contents.candidates().code(candidate)));
			}
		}
	}

	private TallyCheck.Vote vote(int round, int unit, UnitCount count) {
		return new TallyCheck.Vote(round, this.contents.units().get(unit).seats(), count);
	}

	private UnitCount count(int unit, int[] candidates, int round) {
		return UnitCount.of(this.contents, this.contents.rolls().ofUnit(unit), candidates,
				(roll) -> this.tallies.current(roll, round));
	}

	private void checkRound(int[] minutes, TallyCheck.Vote vote) {
		IntStream.of(minutes)
			.filter((tally) -> this.tallies.round(tally) == vote.round())
			.forEach((tally) -> this.check.check(tally, vote));
	}

	private void refuseUndue(int tally) {
		int round = this.tallies.round(tally);
		this.tallies.remark(this.findings.errors(), tally, "round",
				"round " + round + " was not due: " + ((round == EXTRA)
						? "the vote before is not complete, has a tie or elected enough"
						: "more than half of the roll took part, or is not known yet, and nothing was cancelled"));
	}

}
