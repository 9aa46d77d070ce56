package vn.homphieu.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The PostgreSQL that a test run makes its databases on. */
interface TestServer {

	/** Address of a database, without user and password. */
	String url(String database);

	/** Connects as the superuser. */
	Connection connect(String database) throws IOException, SQLException;

	/**
	 * Starts the one that {@code -Dtest.database} names: {@code embedded} (default) or
	 * {@code containers}.
	 */
	static TestServer start() throws IOException {
		String kind = System.getProperty("test.database", "embedded");
		return switch (kind) {
			case "embedded" -> ThrowawayServer.start();
			case "containers" -> ContainerServer.start();
			default -> throw new IllegalArgumentException("test.database is embedded or containers, not " + kind);
		};
	}

}
