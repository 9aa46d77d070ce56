package vn.homphieu.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL in a container, as operators run it; Testcontainers removes it at the end.
 */
final class ContainerServer implements TestServer {

	private static final String IMAGE = "postgres:18-alpine";

	private static final int PORT = 5432;

	private final PostgreSQLContainer container;

	private ContainerServer(PostgreSQLContainer container) {
		this.container = container;
	}

	static ContainerServer start() {
		PostgreSQLContainer container = new PostgreSQLContainer(IMAGE).withTmpFs(Map.of("/var/lib/postgresql", "rw"));
		container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
		container.start();
		return new ContainerServer(container);
	}

	@Override
	public String url(String database) {
		return "jdbc:postgresql://" + this.container.getHost() + ":" + this.container.getMappedPort(PORT) + "/"
				+ database;
	}

	@Override
	public Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(url(database), this.container.getUsername(), this.container.getPassword());
	}

}
