package vn.homphieu.result;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the totals of one constituency; the caller holds its lock. */
@Component
class UnitTotals {

	private static final String ADD_ROUND = """
			insert into round_total as t (constituency_id, round, counted, registered, voted, issued, collected, valid,
				invalid)
			values (:unit, :round, :counted, :registered, :voted, :issued, :collected, :valid, :invalid)
			on conflict on constraint round_total_pk do update set counted = t.counted + excluded.counted,
				registered = t.registered + excluded.registered, voted = t.voted + excluded.voted,
				issued = t.issued + excluded.issued, collected = t.collected + excluded.collected,
				valid = t.valid + excluded.valid, invalid = t.invalid + excluded.invalid
			returning t.counted
			""";

	private static final String ADD_CANDIDATES = """
			insert into candidate_total as t (constituency_id, round, candidate_id, votes)
			select :unit, :round, v.candidate_id, v.votes from unnest(:candidates, :votes) as v (candidate_id, votes)
			on conflict on constraint candidate_total_pk do update set votes = t.votes + excluded.votes
			""";

	private final JdbcClient jdbc;

	UnitTotals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds what a change of minutes makes.
	 * @return how many minutes of the round are counted now
	 */
	int add(long constituencyId, int round, MinutesDifference difference) {
		Map<String, Object> parameters = difference.parameters();
		parameters.put("unit", constituencyId);
		parameters.put("round", round);
		int counted = this.jdbc.sql(ADD_ROUND).params(parameters).query(Integer.class).single();
		if (counted == 0) {
			delete(constituencyId, round, round);
		}
		else {
			this.jdbc.sql(ADD_CANDIDATES)
				.param("unit", constituencyId)
				.param("round", round)
				.param("candidates", difference.votes().keySet().toArray(Long[]::new))
				.param("votes", difference.votes().values().stream().map(Integer::longValue).toArray(Long[]::new))
				.update();
		}
		return counted;
	}

	/** Adds all minutes of the constituency up again. */
	void sum(long constituencyId) {
		delete(constituencyId, 0, 3);
		insert("round_total", DerivedRows.roundTotals(DerivedRows.OF_CONSTITUENCY, CountableMinutes.BEHIND_THE_GATE),
				constituencyId);
		insert("candidate_total",
				DerivedRows.candidateTotals(DerivedRows.OF_CONSTITUENCY, CountableMinutes.BEHIND_THE_GATE),
				constituencyId);
	}

	private void insert(String table, String select, long constituencyId) {
		this.jdbc.sql("insert into " + table + " " + select).param("constituency", constituencyId).update();
	}

	private void delete(long constituencyId, int first, int last) {
		for (String table : new String[] { "candidate_total", "round_total" }) {
			this.jdbc.sql("delete from " + table + " where constituency_id = :unit and round between :first and :last")
				.param("unit", constituencyId)
				.param("first", first)
				.param("last", last)
				.update();
		}
	}

}
