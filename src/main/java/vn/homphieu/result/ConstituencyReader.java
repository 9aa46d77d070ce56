package vn.homphieu.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.AreaRef;
import vn.homphieu.result.AreaResults.Stations;
import vn.homphieu.result.ConstituencyRows.CandidateRow;
import vn.homphieu.result.ConstituencyRows.RoundRow;
import vn.homphieu.result.ConstituencyRows.UnitRow;
import vn.homphieu.result.ConstituencyRows.VotesRow;
import vn.homphieu.result.ConstituencyView.CandidateLine;
import vn.homphieu.result.ConstituencyView.CouncilRef;
import vn.homphieu.result.ConstituencyView.PublicationRef;
import vn.homphieu.result.ConstituencyView.RoundLine;
import vn.homphieu.result.ConstituencyView.RoundView;
import vn.homphieu.result.law.Outcome;

/**
 * Puts the public result of constituencies together; the queries already leave out what
 * is not published.
 */
@Component
class ConstituencyReader {

	private static final Comparator<CandidateLine> BY_RANK = Comparator
		.comparing(CandidateLine::rank, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparingInt(CandidateLine::ballotOrder);

	private final ConstituencyQueries queries;

	ConstituencyReader(ConstituencyQueries queries) {
		this.queries = queries;
	}

	/**
	 * Reads constituencies in four queries, however many they are.
	 * @param ids their keys
	 * @return the constituencies in the order of the keys
	 */
	List<ConstituencyView> read(List<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, UnitRow> units = this.queries.units(ids)
			.stream()
			.collect(Collectors.toMap(UnitRow::id, Function.identity()));
		Map<Long, List<RoundRow>> rounds = this.queries.rounds(ids)
			.stream()
			.collect(Collectors.groupingBy(RoundRow::constituencyId));
		Map<Long, List<CandidateRow>> candidates = this.queries.candidates(ids)
			.stream()
			.collect(Collectors.groupingBy(CandidateRow::constituencyId));
		Map<Long, List<VotesRow>> votes = this.queries.votes(ids)
			.stream()
			.collect(Collectors.groupingBy(VotesRow::constituencyId));
		List<ConstituencyView> views = new ArrayList<>(ids.size());
		for (Long id : ids) {
			UnitRow unit = units.get(id);
			if (unit != null) {
				views.add(view(unit, rounds.getOrDefault(id, List.of()), candidates.getOrDefault(id, List.of()),
						votes.getOrDefault(id, List.of())));
			}
		}
		return views;
	}

	ConstituencyView view(UnitRow unit, List<RoundRow> rounds, List<CandidateRow> candidates, List<VotesRow> votes) {
		RoundRow counted = rounds.stream()
			.filter((row) -> row.round() == unit.countedRound())
			.findFirst()
			.orElse(RoundRow.none(unit.id()));
		List<CandidateLine> lines = candidates.stream()
			.map((candidate) -> line(candidate, unit, counted, votes))
			.sorted(BY_RANK)
			.toList();
		return new ConstituencyView(unit.code(), unit.name(), unit.number(), unit.level(),
				new CouncilRef(unit.councilCode(), unit.councilName(), unit.level()),
				new AreaRef(unit.areaCode(), unit.areaName(), unit.areaLevel()), unit.seats(), unit.description(),
				unit.round(), CountedFigures.voters(unit.roll(), counted.registered(), counted.voted()),
				counted.ballots(), new Stations(unit.stations(), counted.counted()),
				unit.published() ? unit.outcome() : Outcome.COUNTING, unit.published() ? unit.missing() : null, lines,
				rounds.stream()
					.filter((row) -> row.round() > 0)
					.map((row) -> round(row, unit, candidates, votes))
					.toList(),
				publication(unit));
	}

	private static CandidateLine line(CandidateRow row, UnitRow unit, RoundRow counted, List<VotesRow> votes) {
		Long own = votes(votes, unit.countedRound(), row.id());
		return new CandidateLine(row.code(), row.name(), row.ballotOrder(), row.birth(), row.status(), own,
				(own != null) ? Percentage.of(own, counted.valid()) : null, row.rank(), row.elected(), row.confirmed(),
				row.electedInRound(), row.reason(), row.extraReason());
	}

	private static RoundView round(RoundRow row, UnitRow unit, List<CandidateRow> candidates, List<VotesRow> votes) {
		List<RoundLine> lines = new ArrayList<>();
		for (CandidateRow candidate : candidates) {
			Long own = votes(votes, row.round(), candidate.id());
			if (own != null) {
				lines.add(new RoundLine(candidate.code(), candidate.name(), own, Percentage.of(own, row.valid())));
			}
		}
		return new RoundView(row.round(), CountedFigures.voters(unit.roll(), row.registered(), row.voted()),
				row.ballots(), new Stations(unit.stations(), row.counted()), lines);
	}

	private static @Nullable Long votes(List<VotesRow> votes, int round, long candidate) {
		for (VotesRow row : votes) {
			if (row.round() == round && row.candidateId() == candidate) {
				return row.votes();
			}
		}
		return null;
	}

	private static @Nullable PublicationRef publication(UnitRow unit) {
		return (unit.resolution() != null && unit.decidedOn() != null && unit.body() != null)
				? new PublicationRef(unit.resolution(), unit.decidedOn(), unit.body(), unit.publicationNote()) : null;
	}

}
