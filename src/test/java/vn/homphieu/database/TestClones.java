package vn.homphieu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;

/** Makes databases for tests in milliseconds: copies of one that was migrated once. */
public final class TestClones {

	/** The role that owns the schema. */
	public static final String OWNER = Roles.OWNER;

	/** The role that the portal works as. */
	public static final String APPLICATION = Roles.APPLICATION;

	/** Password of both roles. */
	public static final String PASSWORD = "test";

	private static final String TEMPLATE = "homphieu_template";

	private static final AtomicInteger numbers = new AtomicInteger();

	private TestClones() {
	}

	/**
	 * Makes a database that nobody else uses.
	 * @return its JDBC address, for {@link #OWNER} and {@link #APPLICATION}
	 */
	public static String next() {
		String name = "test_" + numbers.incrementAndGet();
		try (Connection connection = Server.RUNNING.connect("postgres");
				Statement statement = connection.createStatement()) {
			statement.execute(
					"CREATE DATABASE " + name + " OWNER " + OWNER + " TEMPLATE " + TEMPLATE + " STRATEGY FILE_COPY");
			Roles.admit(connection, name);
			return Server.RUNNING.url(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Starts the server with the first test that needs it. */
	private static final class Server {

		private static final TestServer RUNNING = start();

		private static TestServer start() {
			try {
				TestServer server = TestServer.start();
				try (Connection connection = server.connect("postgres")) {
					Roles.role(connection, new Login(OWNER, PASSWORD));
					Roles.role(connection, new Login(APPLICATION, PASSWORD));
					Roles.database(connection, TEMPLATE);
				}
				Flyway.configure()
					.dataSource(server.url(TEMPLATE), OWNER, PASSWORD)
					.placeholders(Map.of("app_role", APPLICATION))
					.load()
					.migrate();
				return server;
			}
			catch (IOException | SQLException ex) {
				throw new IllegalStateException("No database for the tests", ex);
			}
		}

	}

}
