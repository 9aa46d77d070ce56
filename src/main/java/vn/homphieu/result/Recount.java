package vn.homphieu.result;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts again: derives everything from the minutes and compares it with what is kept.
 */
@Service
public class Recount {

	private final JdbcClient jdbc;

	private final Derivation derivation;

	Recount(JdbcClient jdbc, Derivation derivation) {
		this.jdbc = jdbc;
		this.derivation = derivation;
	}

	/**
	 * Counts an election again. Nothing that is kept is changed.
	 * @param electionId key of the election
	 * @return what was compared and every difference
	 */
	@Transactional
	public RecountReport recount(long electionId) {
		this.derivation.derive(electionId);
		long rows = 0;
		List<RecountReport.Difference> differences = new ArrayList<>();
		for (String table : Derivation.TABLES) {
			rows += this.jdbc.sql("select count(*) from derived_" + table).query(Long.class).single();
			differences.addAll(differences(table, electionId));
		}
		return new RecountReport(rows, differences);
	}

	private List<RecountReport.Difference> differences(String table, long electionId) {
		String kept = "(select * from %s where %s)".formatted(table, DerivedTable.ofElection(table));
		String derived = "(select * from derived_%s)".formatted(table);
		return this.jdbc.sql("""
				select 'kept' as side, row_to_json(k)::text as content from (%1$s except all %2$s) k
				union all
				select 'derived', row_to_json(d)::text from (%2$s except all %1$s) d
				""".formatted(kept, derived))
			.param("election", electionId)
			.query((row, number) -> new RecountReport.Difference(table, row.getString(1), row.getString(2)))
			.list();
	}

}
