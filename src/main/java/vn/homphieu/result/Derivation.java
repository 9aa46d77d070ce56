package vn.homphieu.result;

import java.util.List;

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

	private static final String CONSTITUENCY_AREAS = """
			select r.constituency_id, a.id, a.first_position, count(*)
			from roll r join polling_station s on s.id = r.station_id join area a on a.id = s.area_id
			where s.election_id = :election
			group by r.constituency_id, a.id, a.first_position
			""";

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
		CountableMinutes minutes = CountableMinutes.BEHIND_THE_GATE;
		fill("round_total", DerivedRows.roundTotals(DerivedRows.OF_ELECTION, minutes), electionId);
		fill("candidate_total", DerivedRows.candidateTotals(DerivedRows.OF_ELECTION, minutes), electionId);
		fill("constituency_area", CONSTITUENCY_AREAS, electionId);
		analyze("round_total", "candidate_total", "constituency_area");
		this.outcomes.derive(electionId);
		analyze("constituency_result", "candidate_result");
		fill("area_summary", DerivedRows.areaSummaries("derived_constituency_result", "s.election_id = :election"),
				electionId);
		fill("seat_summary", DerivedRows.seatSummaries("derived_", "d.election_id = :election"), electionId);
		fill("composition_summary", DerivedRows.compositionSummaries("derived_", "d.election_id = :election"),
				electionId);
		analyze("area_summary", "seat_summary", "composition_summary");
	}

	private void fill(String table, String select, long electionId) {
		this.jdbc.sql("insert into derived_" + table + " " + select).param("election", electionId).update();
	}

	/** Without statistics the planner takes a table just filled for a small one. */
	private void analyze(String... tables) {
		for (String table : tables) {
			this.jdbc.sql("analyze derived_" + table).update();
		}
	}

}
