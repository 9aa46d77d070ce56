package vn.homphieu.datapackage.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Fills tables by COPY, in the caller's transaction. */
@Component
class Tables {

	private final JdbcTemplate jdbc;

	Tables(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
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

	private static int copy(Connection connection, String table, Filler filler) throws SQLException {
		CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
		try {
			CopyRows rows = new CopyRows(copy);
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

}
