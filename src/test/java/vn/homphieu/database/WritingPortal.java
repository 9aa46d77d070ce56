package vn.homphieu.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * A process that opens a home as the portal does and writes until it is killed: each
 * writer numbers its rows 1, 2, 3 … and notes a row only when its commit has returned.
 */
final class WritingPortal {

	private static final String INSERT = "INSERT INTO written (writer, number) VALUES (?, ?)";

	private WritingPortal() {
	}

	/**
	 * Arguments: home, programs, file of acknowledgements, rows of each writer before it
	 * says so.
	 */
	public static void main(String[] arguments) throws Exception {
		PortalDatabase database = new EmbeddedDatabase(Home.open(Path.of(arguments[0]), Path.of(arguments[1])),
				Mode.SERVER, Duration.ofSeconds(10))
			.open();
		Sql.run(database,
				"CREATE TABLE IF NOT EXISTS written (writer int, number bigint, PRIMARY KEY (writer, number))",
				"GRANT SELECT, INSERT ON written TO " + Roles.APPLICATION);
		Acknowledged acknowledged = Acknowledged.in(Path.of(arguments[2]));
		CountDownLatch warm = new CountDownLatch(Acknowledged.WRITERS);
		int before = Integer.parseInt(arguments[3]);
		for (int writer = 0; writer < Acknowledged.WRITERS; writer++) {
			int number = writer;
			Thread.ofPlatform().start(() -> write(database, number, acknowledged, before, warm));
		}
		warm.await();
		System.out.println("writing");
	}

	private static void write(PortalDatabase database, int writer, Acknowledged acknowledged, int before,
			CountDownLatch warm) {
		Login login = database.application();
		try (Connection connection = DriverManager.getConnection(database.url(), login.role(), login.password());
				PreparedStatement insert = connection.prepareStatement(INSERT)) {
			long written = acknowledged.rows(writer);
			for (int row = 1; true; row++) {
				insert.setInt(1, writer);
				insert.setLong(2, ++written);
				insert.executeUpdate();
				acknowledged.set(writer, written);
				if (row == before) {
					warm.countDown();
				}
			}
		}
		catch (SQLException ex) {
			// The database went first; the counters say what it had promised.
			warm.countDown();
		}
	}

}
