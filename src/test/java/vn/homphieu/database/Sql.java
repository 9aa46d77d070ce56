package vn.homphieu.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements in one line, for tests that look into a database from outside. */
final class Sql {

	private Sql() {
	}

	static Connection owner(PortalDatabase database) throws SQLException {
		return DriverManager.getConnection(database.url(), database.owner().role(), database.owner().password());
	}

	static void run(PortalDatabase database, String... statements) throws SQLException {
		try (Connection connection = owner(database)) {
			run(connection, statements);
		}
	}

	static void run(Connection connection, String... statements) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	static String value(PortalDatabase database, String query) throws SQLException {
		try (Connection connection = owner(database)) {
			return value(connection, query);
		}
	}

	static String value(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return String.valueOf(rows.getString(1));
		}
	}

}
