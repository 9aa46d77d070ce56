package vn.homphieu.result;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.result.OutcomeRows.Unit;

/**
 * Lets the law decide every constituency of an election from the derived totals and
 * writes what it says into the derived tables.
 */
@Component
class OutcomeDerivation {

	private final UnitReader reader;

	private final CopyIn copy;

	private final Elections elections;

	private final JdbcClient jdbc;

	OutcomeDerivation(UnitReader reader, CopyIn copy, Elections elections, JdbcClient jdbc) {
		this.reader = reader;
		this.copy = copy;
		this.elections = elections;
		this.jdbc = jdbc;
	}

	void derive(long electionId) {
		ElectionInfo election = this.elections.require(electionId);
		OutcomeWriter writer = new OutcomeWriter(election);
		UnitSource source = UnitSource.derived();
		for (Unit unit : this.reader.read(source, Map.of("election", electionId)).values()) {
			writer.write(DecidedUnit.of(election.rules(), unit));
		}
		this.copy.copy("copy derived_constituency_result from stdin", writer.units());
		this.copy.copy("copy derived_candidate_result from stdin", writer.candidates());
	}

	/**
	 * Decides one constituency again from its kept totals and writes what changed.
	 * @return what the law says now
	 */
	DecidedUnit deriveOne(long electionId, long constituencyId) {
		ElectionInfo election = this.elections.require(electionId);
		DecidedUnit decided = DecidedUnit.of(election.rules(), this.reader.one(UnitSource.kept(), constituencyId));
		OutcomeWriter writer = new OutcomeWriter(election);
		writer.write(decided);
		this.jdbc.sql("delete from candidate_result where constituency_id = :unit")
			.param("unit", constituencyId)
			.update();
		this.copy.copy("copy candidate_result from stdin", writer.candidates());
		Map<String, Object> row = new HashMap<>();
		row.put("unit", constituencyId);
		row.put("counted", decided.countedRound());
		row.put("outcome", decided.result().outcome().name());
		row.put("round", decided.unit().lastRound());
		row.put("elected", decided.result().elected());
		row.put("missing", decided.result().missingSeats());
		row.put("complete", decided.complete());
		this.jdbc.sql("""
				update constituency_result set counted_round = :counted, outcome = :outcome, round = :round,
					elected = :elected, missing = :missing, complete = :complete
				where constituency_id = :unit""").params(row).update();
		return decided;
	}

}
