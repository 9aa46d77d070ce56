package vn.homphieu.result;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.FromConsole;

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
	@FromConsole
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

	/** Rows meet by their key, once: what has no equal on the other side differs. */
	private List<RecountReport.Difference> differences(String table, long electionId) {
		List<RecountReport.Difference> differences = new ArrayList<>();
		this.jdbc.sql("""
				select row_to_json(k)::text as kept, row_to_json(d)::text as derived
				from (select * from %1$s where %2$s) k full join derived_%1$s d using (%3$s)
				where row(k.*) is distinct from row(d.*)
				""".formatted(table, DerivedTable.ofElection(table), DerivedTable.key(table)))
			.param("election", electionId)
			.query((row) -> {
				add(differences, table, "kept", row.getString("kept"));
				add(differences, table, "derived", row.getString("derived"));
			});
		return differences;
	}

	private static void add(List<RecountReport.Difference> differences, String table, String side,
			@Nullable String content) {
		if (content != null) {
			differences.add(new RecountReport.Difference(table, side, content));
		}
	}

}
