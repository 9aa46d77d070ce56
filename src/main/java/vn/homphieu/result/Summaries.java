package vn.homphieu.result;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.FromConsole;

/** Keeps the summaries and outcomes that follow from the minutes. */
@Service
public class Summaries {

	private final JdbcClient jdbc;

	private final Derivation derivation;

	Summaries(JdbcClient jdbc, Derivation derivation) {
		this.jdbc = jdbc;
		this.derivation = derivation;
	}

	/**
	 * Makes all summaries and outcomes of an election anew, in the caller's transaction:
	 * the one that wrote the minutes.
	 * @param electionId key of the election
	 */
	@FromConsole
	@Transactional(propagation = Propagation.MANDATORY)
	public void rebuild(long electionId) {
		this.derivation.derive(electionId);
		for (String table : Derivation.TABLES.reversed()) {
			this.jdbc.sql("delete from %s where %s".formatted(table, DerivedTable.ofElection(table)))
				.param("election", electionId)
				.update();
		}
		for (String table : Derivation.TABLES) {
			this.jdbc
				.sql("insert into %1$s select * from derived_%1$s order by %2$s".formatted(table,
						DerivedTable.key(table)))
				.update();
			this.jdbc.sql("analyze " + table).update();
		}
	}

}
