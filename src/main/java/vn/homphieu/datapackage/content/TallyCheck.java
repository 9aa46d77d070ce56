package vn.homphieu.datapackage.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.kernel.Level;
import vn.homphieu.tally.rules.CandidateVotes;
import vn.homphieu.tally.rules.Expectation;
import vn.homphieu.tally.rules.Finding;
import vn.homphieu.tally.rules.Minutes;
import vn.homphieu.tally.rules.MinutesRules;
import vn.homphieu.tally.rules.OtherStations;

/** Checks one set of minutes by the catalogue of rules. */
final class TallyCheck {

	/**
	 * Ten times the voters of the country: beyond, minutes are nonsense and shares mean
	 * nothing.
	 */
	private static final long MOST_BALLOTS = 1_000_000_000;

	private final Contents contents;

	private final Candidates candidates;

	private final Tallies tallies;

	private final Votes votes;

	private final Findings findings;

	TallyCheck(Contents contents, Findings findings) {
		this.contents = contents;
		this.candidates = contents.candidates();
		this.tallies = contents.tallies();
		this.votes = contents.votes();
		this.findings = findings;
	}

	/**
	 * The vote of a constituency that minutes are of.
	 *
	 * @param round 1 to 3
	 * @param seats seats to elect in it
	 * @param count its candidates and its current minutes added up
	 */
	record Vote(int round, int seats, UnitCount count) {
	}

	void check(int tally, Vote vote) {
		int roll = this.tallies.roll(tally);
		int station = this.contents.rolls().station(roll);
		Level level = this.contents.units().get(this.contents.rolls().unit(roll)).level();
		Expectation expected = new Expectation(level, vote.seats(),
				IntStream.of(vote.count().candidates()).mapToObj(this.candidates::code).toList(),
				this.contents.rolls().registered(roll), this.contents.stations().hasSizeReason(station),
				votedNational(station, level, vote.round()), others(roll, vote));
		Minutes minutes = minutes(tally, lines(tally, vote.count().candidates()));
		for (Finding finding : MinutesRules.check(minutes, expected, this.contents.election().rules().thresholds())) {
			Remarks remarks = finding.code().isError() ? this.findings.errors() : this.findings.warnings();
			this.tallies.remark(remarks, tally, RuleSentences.column(finding), RuleSentences.sentence(finding));
			if (!finding.code().isError()) {
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
	private List<CandidateVotes> lines(int tally, int... ballot) {
		Map<Integer, Long> byCandidate = new HashMap<>();
		for (int row : this.votes.ofTally(tally)) {
			byCandidate.put(this.votes.candidate(row), (long) this.votes.votes(row));
		}
		List<CandidateVotes> lines = new ArrayList<>();
		for (int candidate : ballot) {
			Long number = byCandidate.remove(candidate);
			if (number != null) {
				lines.add(new CandidateVotes(this.candidates.code(candidate), number));
			}
		}
		byCandidate
			.forEach((candidate, number) -> lines.add(new CandidateVotes(this.candidates.code(candidate), number)));
		return lines;
	}

	/** Levels are voted on together in the first round only. */
	private @Nullable Long votedNational(int station, Level level, int round) {
		int national = this.contents.rolls().of(station, Level.NATIONAL_ASSEMBLY);
		int tally = (level != Level.NATIONAL_ASSEMBLY && round == 1) ? this.tallies.current(national, round)
				: Codes.NONE;
		return (tally != Codes.NONE) ? Long.valueOf(this.tallies.number(tally, 1)) : null;
	}

	private @Nullable OtherStations others(int roll, Vote vote) {
		if (vote.count().valid() > MOST_BALLOTS) {
			return null;
		}
		int own = this.tallies.current(roll, vote.round());
		Map<String, Long> sums = new HashMap<>();
		int[] ballot = vote.count().candidates();
		for (int i = 0; i < ballot.length; i++) {
			int candidate = ballot[i];
			sums.put(this.candidates.code(candidate), vote.count().votes(i) - ownVotes(own, candidate));
		}
		boolean counts = own != Codes.NONE;
		return new OtherStations(vote.count().counted() - (counts ? 1 : 0),
				vote.count().valid() - (counts ? this.tallies.number(own, 4) : 0), sums);
	}

	private long ownVotes(int tally, int candidate) {
		int[] rows = (tally != Codes.NONE) ? this.votes.ofTally(tally) : new int[0];
		for (int row : rows) {
			if (this.votes.candidate(row) == candidate) {
				return this.votes.votes(row);
			}
		}
		return 0;
	}

}
