package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.homphieu.database.HomeLock.Holder;
import vn.homphieu.database.PortalDatabase.Release;

/**
 * Gives a process the database of its home: a server owns it, a command joins a running
 * server or owns it for a while, and nobody ever gets in another's way.
 */
final class EmbeddedDatabase {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final Home home;

	private final Mode mode;

	private final Duration patience;

	private Optional<Holder> seen = Optional.empty();

	private boolean announced;

	EmbeddedDatabase(Home home, Mode mode, Duration patience) {
		this.home = home;
		this.mode = mode;
		this.patience = patience;
	}

	/**
	 * Opens the database.
	 * @throws StartRefusedException if a server has the home and this would be a second
	 * one, or if another command did not end in time
	 */
	PortalDatabase open() throws IOException, SQLException {
		long end = System.nanoTime() + this.patience.toNanos();
		while (true) {
			Optional<HomeLock> lock = HomeLock.tryTake(this.home.lock(), this.mode);
			if (lock.isPresent()) {
				return own(lock.get());
			}
			Optional<Holder> holder = HomeLock.holder(this.home.lock());
			Optional<PortalDatabase> joined = holder.isPresent() ? meet(holder.get()) : Optional.empty();
			if (joined.isPresent()) {
				return joined.get();
			}
			if (System.nanoTime() > end) {
				throw inUse(holder);
			}
			pause();
		}
	}

	/** Joins a running server, or returns nothing as long as waiting makes sense. */
	private Optional<PortalDatabase> meet(Holder holder) throws IOException {
		boolean sure = this.seen.equals(Optional.of(holder));
		this.seen = Optional.of(holder);
		if (holder.mode() == Mode.SERVER && this.mode == Mode.COMMAND) {
			return join();
		}
		if (holder.mode() == Mode.SERVER && sure) {
			throw inUse(Optional.of(holder));
		}
		if (holder.mode() == Mode.COMMAND && !this.announced) {
			logger.info("Waiting for the command of process {}, which uses {}", holder.pid(), this.home.folder());
			this.announced = true;
		}
		return Optional.empty();
	}

	private Optional<PortalDatabase> join() throws IOException {
		Optional<PostmasterFile> server = PostmasterFile.read(this.home.data()).filter(PostmasterFile::ready);
		if (server.isEmpty() || !Files.exists(this.home.secrets().resolve(Roles.APPLICATION))) {
			return Optional.empty();
		}
		try {
			return Optional.of(connected("the running portal's", server.get().port(), () -> {
			}));
		}
		catch (SQLException ex) {
			logger.debug("The running portal does not let us in yet", ex);
			return Optional.empty();
		}
	}

	private PortalDatabase own(HomeLock lock) throws IOException, SQLException {
		try {
			EmbeddedServer server = EmbeddedServer.start(this.home, ServerSettings.REAL);
			try {
				Roles.prepare(server);
				return connected("embedded", server.port(), () -> {
					server.close();
					lock.close();
				});
			}
			catch (IOException | SQLException | RuntimeException ex) {
				server.close();
				throw ex;
			}
		}
		catch (IOException | SQLException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	/** Shows that the application gets in, and says what it found. */
	private PortalDatabase connected(String whose, int port, Release release) throws IOException, SQLException {
		String url = EmbeddedServer.url(port, Roles.DATABASE);
		Login application = login(Roles.APPLICATION);
		try (Connection connection = DriverManager.getConnection(url, application.role(), application.password())) {
			String version = connection.getMetaData().getDatabaseProductVersion();
			String description = "home %s, %s PostgreSQL %s on port %d".formatted(this.home.folder(), whose, version,
					port);
			return new PortalDatabase(description, url, login(Roles.OWNER), application, release);
		}
	}

	private Login login(String role) throws IOException {
		return new Login(role, Secret.read(this.home.secrets().resolve(role)));
	}

	private StartRefusedException inUse(Optional<Holder> holder) throws IOException {
		String process = holder.map((found) -> "process " + found.pid()).orElse("another process");
		String port = PostmasterFile.read(this.home.data())
			.map((server) -> ", its PostgreSQL on port " + server.port())
			.orElse("");
		String user = holder.map(Holder::mode).equals(Optional.of(Mode.COMMAND)) ? "a command" : "a running portal";
		return new StartRefusedException(
				"The home " + this.home.folder() + " is in use by " + user + " (" + process + port + ").",
				"Stop that one first, or give this one a home of its own with PORTAL_HOME.");
	}

	private static void pause() throws IOException {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for the home", ex);
		}
	}

}
