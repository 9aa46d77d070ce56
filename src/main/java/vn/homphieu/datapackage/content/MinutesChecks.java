package vn.homphieu.datapackage.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.tally.rules.CandidateVotes;
import vn.homphieu.tally.rules.Expectation;
import vn.homphieu.tally.rules.Finding;
import vn.homphieu.tally.rules.Minutes;
import vn.homphieu.tally.rules.MinutesRules;
import vn.homphieu.tally.rules.OtherStations;

/**
 * Checks every set of minutes by the catalogue of rules and every round by the law, one
 * constituency after the other.
 */
final class MinutesChecks {

	private static final int ROUNDS = 3;

	private final Contents contents;

	private final Tallies tallies;

	private final Votes votes;

	private final Findings findings;

	private final BitSet elected = new BitSet();

	MinutesChecks(Contents contents, Findings findings) {
		this.contents = contents;
		this.tallies = contents.tallies();
		this.votes = contents.votes();
		this.findings = findings;
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
		this.contents.documents().checkConfirmations(this.elected, this.contents.candidates(), this.findings.errors());
	}

	private void checkUnit(int unit, int[] minutes) {
		UnitRounds rounds = new UnitRounds(this.contents, unit);
		UnitCount[] counts = IntStream.rangeClosed(1, ROUNDS).mapToObj(rounds::count).toArray(UnitCount[]::new);
		for (int tally : minutes) {
			int round = this.tallies.round(tally);
			if (rounds.isDue(this.tallies.roll(tally), round)) {
				check(tally, rounds, counts[round - 1]);
			}
			else {
				this.tallies.remark(this.findings.errors(), tally, "round",
						"round " + round + " was not due: "
								+ ((round == 2) ? "more than half of the roll took part, and nothing was cancelled"
										: "the vote before is not complete, has a tie or elected enough"));
			}
		}
		Set<String> winners = rounds.elected(this.findings.errors());
		for (int candidate : rounds.standing()) {
			this.elected.set(candidate, winners.contains(this.contents.candidates().code(candidate)));
		}
	}

	private void check(int tally, UnitRounds rounds, UnitCount count) {
		int round = this.tallies.round(tally);
		int roll = this.tallies.roll(tally);
		int[] candidates = rounds.candidates(round);
		Level level = this.contents.units().get(this.contents.rolls().unit(roll)).level();
		int station = this.contents.rolls().station(roll);
		Expectation expected = new Expectation(level, rounds.seats(round),
				IntStream.of(candidates).mapToObj(this.contents.candidates()::code).toList(),
				this.contents.rolls().registered(roll), this.contents.stations().hasSizeReason(station),
				votedNational(station, level, round), others(roll, round, candidates, count));
		Minutes minutes = minutes(tally, lines(tally, candidates));
		for (Finding finding : MinutesRules.check(minutes, expected, this.contents.election().rules().thresholds())) {
			boolean error = finding.code().isError();
			this.tallies.remark(error ? this.findings.errors() : this.findings.warnings(), tally,
					RuleSentences.column(finding), RuleSentences.sentence(finding));
			if (!error) {
				this.contents.warnings().add(tally, finding.code().name());
			}
		}
	}

	private Minutes minutes(int tally, List<CandidateVotes> lines) {
		int[] ballots = this.tallies.ballotsByNames(tally);
		List<@Nullable Long> byNames = (ballots != null)
				? new ArrayList<>(IntStream.of(ballots).asLongStream().boxed().toList()) : Collections.emptyList();
		return new Minutes((long) this.tallies.number(tally, 0), (long) this.tallies.number(tally, 1),
				(long) this.tallies.number(tally, 2), (long) this.tallies.number(tally, 3),
				(long) this.tallies.number(tally, 4), (long) this.tallies.number(tally, 5), lines, byNames,
				this.tallies.note(tally));
	}

	/**
	 * The votes in the order of the ballot, whatever that of the file; strangers last.
	 */
	private List<CandidateVotes> lines(int tally, int[] candidates) {
		Map<Integer, Long> byCandidate = new HashMap<>();
		for (int row : this.votes.ofTally(tally)) {
			byCandidate.put(this.votes.candidate(row), (long) this.votes.votes(row));
		}
		List<CandidateVotes> lines = new ArrayList<>();
		for (int candidate : candidates) {
			Long number = byCandidate.remove(candidate);
			if (number != null) {
				lines.add(new CandidateVotes(this.contents.candidates().code(candidate), number));
			}
		}
		byCandidate.forEach((candidate, number) -> lines
			.add(new CandidateVotes(this.contents.candidates().code(candidate), number)));
		return lines;
	}

	/** Levels are voted on together in the first round only. */
	private @Nullable Long votedNational(int station, Level level, int round) {
		int national = this.contents.rolls().of(station, Level.NATIONAL_ASSEMBLY);
		int tally = (level != Level.NATIONAL_ASSEMBLY && round == 1) ? this.tallies.current(national, round)
				: Codes.NONE;
		return (tally != Codes.NONE) ? Long.valueOf(this.tallies.number(tally, 1)) : null;
	}

	private OtherStations others(int roll, int round, int[] candidates, UnitCount count) {
		int own = this.tallies.current(roll, round);
		Map<String, Long> sums = new HashMap<>();
		for (int i = 0; i < candidates.length; i++) {
			sums.put(this.contents.candidates().code(candidates[i]), count.votes(i) - ownVotes(own, candidates[i]));
		}
		return new OtherStations(count.counted() - 1, count.valid() - this.tallies.number(own, 4), sums);
	}

	private long ownVotes(int tally, int candidate) {
		for (int row : this.votes.ofTally(tally)) {
			if (this.votes.candidate(row) == candidate) {
				return this.votes.votes(row);
			}
		}
		return 0;
	}

}
