package vn.homphieu.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database of the portal and its two roles: the owner changes the schema, the
 * application works in it and can do no more than the migrations grant.
 */
final class Roles {

	static final String SUPERUSER = "postgres";

	static final String OWNER = "homphieu_owner";

	static final String APPLICATION = "homphieu_app";

	static final String DATABASE = "homphieu";

	private Roles() {
	}

	/** Makes what is missing and sets the passwords of the secret files. */
	static void prepare(EmbeddedServer server) throws IOException, SQLException {
		try (Connection connection = server.connect("postgres")) {
			role(connection, server.login(OWNER));
			role(connection, server.login(APPLICATION));
			database(connection, DATABASE);
		}
	}

	/** Makes the empty database of the owner, unless it is there. */
	static void database(Connection connection, String name) throws SQLException {
		if (missing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
			execute(connection,
					"CREATE DATABASE " + name + " OWNER " + OWNER
							+ " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin"
							+ " BUILTIN_LOCALE 'C.UTF-8'");
		}
		admit(connection, name);
	}

	/** Lets the two roles into a database, and nobody else. */
	static void admit(Connection connection, String database) throws SQLException {
		execute(connection, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
		execute(connection, "GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + APPLICATION);
	}

	/** Makes a role that may log in and nothing else. */
	static void role(Connection connection, Login login) throws SQLException {
		if (missing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", String.valueOf(login.role()))) {
			execute(connection, "CREATE ROLE " + login.role() + " LOGIN");
		}
		// Both words are ours and of [A-Za-z0-9_-] only.
		execute(connection, "ALTER ROLE " + login.role() + " PASSWORD '" + login.password() + "'");
	}

	private static boolean missing(Connection connection, String query, String name) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(query)) {
			statement.setString(1, name);
			try (ResultSet rows = statement.executeQuery()) {
				return !rows.next();
			}
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
