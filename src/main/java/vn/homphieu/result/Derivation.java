package vn.homphieu.result;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Derives every summary and outcome of an election from its minutes and recorded
 * decisions alone, into temporary tables named like the real ones with {@code derived_}
 * in front. Making the summaries and checking them ({@link Recount}) is the same
 * derivation.
 */
@Component
class Derivation {

	/** The derived tables, in an order that foreign keys allow. */
	static final List<String> TABLES = List.of("constituency_result", "constituency_area", "round_total",
			"candidate_total", "candidate_result", "area_summary", "seat_summary", "composition_summary");

	private final JdbcClient jdbc;

	private final OutcomeDerivation outcomes;

	Derivation(JdbcClient jdbc, OutcomeDerivation outcomes) {
		this.jdbc = jdbc;
		this.outcomes = outcomes;
	}

	/**
	 * Fills the temporary tables for an election; they vanish with the transaction.
	 * @param electionId key of the election
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void derive(long electionId) {
		// For this transaction: a nation's sums are hashed in memory, not sorted on disk.
		this.jdbc.sql("set local work_mem = '64MB'").update();
		for (String table : TABLES) {
			this.jdbc.sql("drop table if exists pg_temp.derived_" + table).update();
			this.jdbc
				.sql("create temporary table derived_%1$s (like %1$s including defaults) on commit drop"
					.formatted(table))
				.update();
		}
		run(electionId, ROUND_TOTALS, CANDIDATE_TOTALS, MENDED_ROUND_TOTALS, MENDED_CANDIDATE_TOTALS,
				CONSTITUENCY_AREAS);
		analyze("round_total", "candidate_total", "constituency_area");
		this.outcomes.derive(electionId);
		analyze("constituency_result", "candidate_result");
		run(electionId, AREA_SUMMARIES, SEAT_SUMMARIES, COMPOSITION_SUMMARIES);
		analyze("area_summary", "seat_summary", "composition_summary");
	}

	private void run(long electionId, String... statements) {
		for (String statement : statements) {
			this.jdbc.sql(statement).params(Map.of("election", electionId)).update();
		}
	}

	/** Without statistics the planner takes a table just filled for a small one. */
	private void analyze(String... tables) {
		for (String table : tables) {
			this.jdbc.sql("analyze derived_" + table).update();
		}
	}

	private static final String ROUND_TOTALS = """
			insert into derived_round_total
			select t.constituency_id, t.round, count(*), sum(t.registered), sum(t.voted), sum(t.issued),
				sum(t.collected), sum(t.valid), sum(t.invalid)
			from tally t join constituency c on c.id = t.constituency_id
			where c.election_id = :election and t.current
			group by t.constituency_id, t.round
			""";

	private static final String CANDIDATE_TOTALS = """
			insert into derived_candidate_total
			select t.constituency_id, t.round, v.candidate_id, sum(v.votes)
			from candidate_votes v join tally t on t.id = v.tally_id
				join constituency c on c.id = t.constituency_id
			where c.election_id = :election and t.current
			group by t.constituency_id, t.round, v.candidate_id
			""";

	/**
	 * Where single stations were cancelled and voted again: round 1 with their round 2 in
	 * place.
	 */
	private static final String MENDED_ROUND_TOTALS = """
			insert into derived_round_total
			select t.constituency_id, 0, count(*), sum(t.registered), sum(t.voted), sum(t.issued),
				sum(t.collected), sum(t.valid), sum(t.invalid)
			from mended_tally t join constituency c on c.id = t.constituency_id
			where c.election_id = :election
			group by t.constituency_id
			""";

	private static final String MENDED_CANDIDATE_TOTALS = """
			insert into derived_candidate_total
			select t.constituency_id, 0, v.candidate_id, sum(v.votes)
			from mended_tally t join candidate_votes v on v.tally_id = t.id
				join constituency c on c.id = t.constituency_id
			where c.election_id = :election
			group by t.constituency_id, v.candidate_id
			""";

	private static final String CONSTITUENCY_AREAS = """
			insert into derived_constituency_area
			select r.constituency_id, a.id, a.first_position, count(*)
			from roll r join polling_station s on s.id = r.station_id join area a on a.id = s.area_id
			where s.election_id = :election
			group by r.constituency_id, a.id, a.first_position
			""";

	private static final String AREA_SUMMARIES = """
			insert into derived_area_summary
			select s.election_id, r.level, a.first_position, a.id, sum(r.registered), count(*),
				count(t.id), coalesce(sum(t.registered), 0), coalesce(sum(t.voted), 0), coalesce(sum(t.issued), 0),
				coalesce(sum(t.collected), 0), coalesce(sum(t.valid), 0), coalesce(sum(t.invalid), 0),
				count(t.id) filter (where d.published),
				coalesce(sum(t.registered) filter (where d.published), 0),
				coalesce(sum(t.voted) filter (where d.published), 0),
				coalesce(sum(t.issued) filter (where d.published), 0),
				coalesce(sum(t.collected) filter (where d.published), 0),
				coalesce(sum(t.valid) filter (where d.published), 0),
				coalesce(sum(t.invalid) filter (where d.published), 0)
			from roll r join polling_station s on s.id = r.station_id join area a on a.id = s.area_id
				join derived_constituency_result d on d.constituency_id = r.constituency_id
				left join tally t on t.station_id = r.station_id and t.constituency_id = r.constituency_id
					and t.current and t.round < 3
					and (t.round = d.counted_round
						or d.counted_round = 0 and t.round = case when exists (
							select 1 from mended_station m where m.station_id = t.station_id
								and m.constituency_id = t.constituency_id) then 2 else 1 end)
			where s.election_id = :election
			group by s.election_id, r.level, a.first_position, a.id
			""";

	private static final String SEAT_SUMMARIES = """
			insert into derived_seat_summary
			with confirmed as (
				select p.constituency_id, count(*) filter (where f.confirmed and e.elected) as confirmed
				from confirmation f join candidate p on p.id = f.candidate_id
					left join derived_candidate_result e on e.candidate_id = p.id
				where p.election_id = :election
				group by p.constituency_id)
			select d.election_id, d.level, d.position, d.seat_area_id, sum(c.seats), count(*),
				bool_or(k.council_id is not null), sum(d.elected), coalesce(sum(n.confirmed), 0),
				count(*) filter (where d.outcome = 'DECIDED'), count(*) filter (where d.outcome = 'REVOTE_REQUIRED'),
				count(*) filter (where d.outcome = 'EXTRA_VOTE_REQUIRED'), count(*) filter (where d.outcome = 'SHORT'),
				count(*) filter (where d.published),
				coalesce(sum(d.elected) filter (where d.published), 0),
				coalesce(sum(n.confirmed) filter (where d.published), 0),
				count(*) filter (where d.published and d.outcome = 'DECIDED'),
				count(*) filter (where d.published and d.outcome = 'REVOTE_REQUIRED'),
				count(*) filter (where d.published and d.outcome = 'EXTRA_VOTE_REQUIRED'),
				count(*) filter (where d.published and d.outcome = 'SHORT')
			from derived_constituency_result d join constituency c on c.id = d.constituency_id
				left join confirmed n on n.constituency_id = c.id
				left join (select distinct u.council_id from confirmed w join constituency u
					on u.id = w.constituency_id) k on k.council_id = c.council_id
			where d.election_id = :election
			group by d.election_id, d.level, d.position, d.seat_area_id
			""";

	private static final String COMPOSITION_SUMMARIES = """
			insert into derived_composition_summary
			select d.election_id, d.level, d.position, count(*) filter (where g.standing),
				count(*) filter (where g.standing and g.self_nominated),
				count(*) filter (where x.deputy and g.woman), count(*) filter (where x.deputy and g.ethnic_minority),
				count(*) filter (where x.deputy and g.young), count(*) filter (where x.deputy and g.non_party),
				count(*) filter (where x.deputy and g.religious),
				count(*) filter (where x.deputy and g.self_nominated),
				count(*) filter (where x.deputy and g.postgraduate)
			from derived_constituency_result d join candidate_group g on g.constituency_id = d.constituency_id
				left join derived_candidate_result e on e.candidate_id = g.candidate_id
				left join confirmation f on f.candidate_id = g.candidate_id
				cross join lateral (select d.published and coalesce(e.elected, false)
					and coalesce(f.confirmed, true) as deputy) x
			group by d.election_id, d.level, d.position
			""";

}
