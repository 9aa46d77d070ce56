package vn.homphieu.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.ConstituencyRows.CandidateRow;
import vn.homphieu.result.ConstituencyRows.RoundRow;
import vn.homphieu.result.ConstituencyRows.VotesRow;
import vn.homphieu.result.law.Placing;
import vn.homphieu.result.law.Reason;

/** What the law says of a constituency when all its approved minutes count. */
@Component
class UnitPreviews {

	private final UnitReader reader;

	private final ConstituencyQueries queries;

	private final ConstituencyReader views;

	private final JdbcClient jdbc;

	UnitPreviews(UnitReader reader, ConstituencyQueries queries, ConstituencyReader views, JdbcClient jdbc) {
		this.reader = reader;
		this.queries = queries;
		this.views = views;
		this.jdbc = jdbc;
	}

	DecidedUnit of(ElectionInfo election, long constituencyId) {
		return DecidedUnit.of(election.rules(), this.reader.one(UnitSource.preview(), constituencyId));
	}

	/** Shows it as the public will see it. */
	ConstituencyView view(long constituencyId, DecidedUnit decided) {
		List<Long> ids = List.of(constituencyId);
		Map<Long, Placing> extra = new HashMap<>();
		decided.result().extraPlacings().forEach((placing) -> extra.put(Long.valueOf(placing.candidate()), placing));
		Map<Long, Placing> placings = new HashMap<>();
		decided.result().placings().forEach((placing) -> placings.put(Long.valueOf(placing.candidate()), placing));
		List<CandidateRow> candidates = this.queries.candidates(ids)
			.stream()
			.map((row) -> decided(row, placings.get(row.id()), extra.get(row.id())))
			.toList();
		return this.views.view(this.queries.units(ids).getFirst().with(decided),
				totals(DerivedRows.roundTotals(DerivedRows.OF_CONSTITUENCY, CountableMinutes.ALL), constituencyId,
						RoundRow.class),
				candidates, totals(DerivedRows.candidateTotals(DerivedRows.OF_CONSTITUENCY, CountableMinutes.ALL),
						constituencyId, VotesRow.class));
	}

	private static CandidateRow decided(CandidateRow row, @Nullable Placing placing, @Nullable Placing extra) {
		if (placing == null) {
			return row;
		}
		Integer round = placing.elected() ? placing.electedInRound()
				: (extra != null && extra.elected()) ? extra.electedInRound() : null;
		return new CandidateRow(row.id(), row.constituencyId(), row.code(), row.name(), row.ballotOrder(), row.birth(),
				row.status(), (placing.reason() != Reason.COUNTING) ? placing.rank() : null, round != null, round,
				placing.reason(), (extra != null) ? extra.reason() : null, row.confirmed());
	}

	private <T> List<T> totals(String statement, long constituencyId, Class<T> type) {
		return this.jdbc.sql(statement).param("constituency", constituencyId).query(type).list();
	}

}
