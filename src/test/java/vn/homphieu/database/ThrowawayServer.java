package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/** The portal's own launcher on a folder in memory, without the care for durability. */
final class ThrowawayServer implements TestServer {

	private static final Logger logger = LoggerFactory.getLogger(ThrowawayServer.class);

	private static final String PREFIX = "hom-phieu-test-";

	private final EmbeddedServer server;

	private ThrowawayServer(EmbeddedServer server) {
		this.server = server;
	}

	static ThrowawayServer start() throws IOException {
		Path memory = Path.of("/dev/shm");
		Path parent = Files.isWritable(memory) ? memory : Files.createDirectories(Path.of("target"));
		removeRemains(parent);
		Home home = home(parent.resolve(PREFIX + ProcessHandle.current().pid()));
		EmbeddedServer server = EmbeddedServer.start(home, ServerSettings.THROWAWAY);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home)));
		return new ThrowawayServer(server);
	}

	/** Opens a home that shares the programs of this build, so that none are unpacked. */
	static Home home(Path folder) throws IOException {
		return Home.open(folder.toAbsolutePath(), Path.of("target/postgresql").toAbsolutePath());
	}

	@Override
	public String url(String database) {
		return this.server.url(database);
	}

	@Override
	public Connection connect(String database) throws IOException, SQLException {
		return this.server.connect(database);
	}

	private static void end(EmbeddedServer server, Home home) {
		try {
			server.close();
			FileSystemUtils.deleteRecursively(home.folder());
		}
		catch (IOException ex) {
			logger.warn("The test database was not removed", ex);
		}
	}

	/** Removes the folders of test runs that were killed. */
	private static void removeRemains(Path parent) throws IOException {
		try (Stream<Path> children = Files.list(parent)) {
			List<Path> homes = children.filter((child) -> child.getFileName().toString().startsWith(PREFIX)).toList();
			for (Path home : homes) {
				long pid = Long.parseLong(home.getFileName().toString().substring(PREFIX.length()));
				if (Files.isWritable(home) && ProcessHandle.of(pid).isEmpty()) {
					FileSystemUtils.deleteRecursively(home);
				}
			}
		}
	}

}
