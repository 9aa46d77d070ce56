package vn.homphieu.result;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.result.ConstituencyRows.CandidateRow;
import vn.homphieu.result.ConstituencyRows.RoundRow;
import vn.homphieu.result.ConstituencyRows.UnitRow;
import vn.homphieu.result.ConstituencyRows.VotesRow;

/**
 * Reads constituencies for the public: figures only where the constituency is published.
 */
@Component
class ConstituencyQueries {

	private static final String UNITS = """
			select c.id, c.code, c.name, c.number, c.level, k.code as council_code, k.name as council_name,
				a.code as area_code, trim(a.type || ' ' || a.name) as area_name, a.level as area_level, c.seats,
				c.description, r.counted_round, case when r.published then r.round else 1 end as round, r.outcome,
				r.missing, r.stations, r.roll, r.published, p.resolution, p.decided_on, p.body,
				p.note as publication_note
			from constituency c join council k on k.id = c.council_id join area a on a.id = c.seat_area_id
				join constituency_result r on r.constituency_id = c.id
				left join constituency_publication g on g.constituency_id = c.id
				left join publication p on p.id = g.publication_id
			where c.id in (:ids)
			""";

	private static final String ROUNDS = """
			select t.constituency_id, t.round, t.counted, t.registered, t.voted, t.issued, t.collected, t.valid,
				t.invalid
			from round_total t join constituency_result r on r.constituency_id = t.constituency_id and r.published
			where t.constituency_id in (:ids)
			order by t.constituency_id, t.round
			""";

	private static final String CANDIDATES = """
			select p.id, p.constituency_id, p.code, p.full_name as name, p.ballot_order,
				coalesce(p.birth_date::text, p.birth_year::text) as birth, p.status, e.rank,
				coalesce(e.elected, false) as elected, e.elected_in_round, e.reason, e.extra_reason, f.confirmed
			from candidate p
				join constituency_result r on r.constituency_id = p.constituency_id
				left join candidate_result e on e.candidate_id = p.id and r.published
				left join confirmation f on f.candidate_id = p.id and r.published
			where p.constituency_id in (:ids)
			order by p.constituency_id, p.ballot_order
			""";

	private static final String VOTES = """
			select t.constituency_id, t.round, t.candidate_id, t.votes
			from candidate_total t join constituency_result r on r.constituency_id = t.constituency_id and r.published
			where t.constituency_id in (:ids)
			""";

	private final JdbcClient jdbc;

	ConstituencyQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<UnitRow> units(List<Long> ids) {
		return list(UNITS, ids, UnitRow.class);
	}

	List<RoundRow> rounds(List<Long> ids) {
		return list(ROUNDS, ids, RoundRow.class);
	}

	List<CandidateRow> candidates(List<Long> ids) {
		return list(CANDIDATES, ids, CandidateRow.class);
	}

	List<VotesRow> votes(List<Long> ids) {
		return list(VOTES, ids, VotesRow.class);
	}

	private <T> List<T> list(String statement, List<Long> ids, Class<T> type) {
		return this.jdbc.sql(statement).param("ids", ids).query(type).list();
	}

}
