package vn.homphieu.datapackage.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ObjLongConsumer;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills tables by COPY, in the caller's transaction. */
final class Tables {

	private final JdbcTemplate jdbc;

	private final ObjLongConsumer<String> progress;

	/**
	 * Prepares to fill tables.
	 * @param progress hears now and then which table is filled and how many rows it got
	 */
	Tables(JdbcTemplate jdbc, ObjLongConsumer<String> progress) {
		this.jdbc = jdbc;
		this.progress = progress;
	}

	/** Writes the rows of a table. */
	@FunctionalInterface
	interface Filler {

		void fill(CopyRows rows) throws SQLException, IOException;

	}

	/**
	 * Fills a table.
	 * @param table the table with its columns, as in {@code roll (station_id, level)}
	 * @param filler writes its rows
	 * @return the number of rows
	 */
	int fill(String table, Filler filler) {
		Integer rows = this.jdbc.execute((ConnectionCallback<Integer>) (connection) -> copy(connection, table, filler));
		return (rows != null) ? rows : 0;
	}

	private int copy(Connection connection, String table, Filler filler) throws SQLException {
		String name = table.substring(0, table.indexOf(' '));
		CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
		try {
			CopyRows rows = new CopyRows(copy, (count) -> this.progress.accept(name, count));
			filler.fill(rows);
			rows.flush();
			copy.endCopy();
			return rows.rows();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			if (copy.isActive()) {
				copy.cancelCopy();
			}
		}
	}

	/**
	 * Lets the planner know what was filled, before statements of the same transaction
	 * join it.
	 */
	void analyze(String... names) {
		this.jdbc.execute("analyze " + String.join(", ", names));
	}

}
