package vn.homphieu.result;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import org.postgresql.PGConnection;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes many rows at once by COPY, in the transaction of the caller. */
@Component
class CopyIn {

	private final JdbcTemplate jdbc;

	CopyIn(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Copies rows into a table.
	 * @param statement a {@code copy … from stdin} statement
	 * @param lines rows in PostgreSQL's text format
	 */
	void copy(String statement, String lines) {
		this.jdbc.execute((ConnectionCallback<Long>) (connection) -> {
			try (StringReader reader = new StringReader(lines)) {
				return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
