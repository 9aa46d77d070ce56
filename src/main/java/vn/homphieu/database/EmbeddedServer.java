package vn.homphieu.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.homphieu.database.Program.Ending;

/** A running PostgreSQL that belongs to this process and stops with it. */
final class EmbeddedServer implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedServer.class);

	private static final int ATTEMPTS = 3;

	private final Cluster cluster;

	private final ServerSettings settings;

	private int port;

	private @Nullable Watchdog watchdog;

	private @Nullable Future<?> revival;

	private boolean closed;

	private EmbeddedServer(Cluster cluster, ServerSettings settings) {
		this.cluster = cluster;
		this.settings = settings;
	}

	/** Starts a server on a home; the caller holds its lock. */
	static EmbeddedServer start(Home home, ServerSettings settings) throws IOException {
		home.furnish();
		home.removeUnfinished();
		EmbeddedServer server = new EmbeddedServer(Cluster.open(home), settings);
		server.launch();
		return server;
	}

	int port() {
		return this.port;
	}

	String url(String database) {
		return url(this.port, database);
	}

	static String url(int port, String database) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
	}

	/** The login of a role, its password drawn on first use. */
	Login login(String role) throws IOException {
		return new Login(role, Secret.readOrDraw(this.cluster.home().secrets(), role));
	}

	/**
	 * Connects as the superuser, who exists only for the making of roles and databases.
	 */
	Connection connect(String database) throws IOException, SQLException {
		String password = Secret.read(this.cluster.home().secrets().resolve("superuser"));
		return DriverManager.getConnection(url(database), Roles.SUPERUSER, password);
	}

	@Override
	public synchronized void close() throws IOException {
		if (!this.closed) {
			this.closed = true;
			if (this.revival != null) {
				this.revival.cancel(false);
			}
			this.cluster.stop();
			dismiss();
		}
	}

	private synchronized void launch() throws IOException {
		Orphan.remove(this.cluster);
		for (int attempt = 1; true; attempt++) {
			// Kept after a crash of the server, since the pools know this address.
			int candidate = (this.port != 0 && attempt == 1) ? this.port : freePort();
			Ending ending = this.cluster.start(candidate, this.settings);
			if (ending.successful()) {
				this.port = candidate;
				break;
			}
			if (attempt == ATTEMPTS) {
				throw new StartRefusedException(
						"PostgreSQL does not start: " + ending.output() + " " + this.cluster.startLogged(),
						"Mend what it names; its log is in " + this.cluster.home().log() + ".");
			}
		}
		PostmasterFile file = PostmasterFile.read(this.cluster.home().data())
			.orElseThrow(() -> new IOException("PostgreSQL stopped right after its start"));
		this.watchdog = Watchdog.over(file.pid());
		this.revival = ProcessHandle.of(file.pid())
			.map(ProcessHandle::onExit)
			.orElseGet(() -> CompletableFuture.completedFuture(null))
			.thenRun(this::revive);
	}

	/**
	 * Starts the server again when it died under a living portal (killed for memory,
	 * say).
	 */
	private synchronized void revive() {
		if (this.closed) {
			return;
		}
		logger.error("PostgreSQL ended unexpectedly; starting it again");
		try {
			dismiss();
			launch();
		}
		catch (IOException | StartRefusedException ex) {
			logger.error("PostgreSQL could not be started again: restart the portal", ex);
		}
	}

	private void dismiss() throws IOException {
		if (this.watchdog != null) {
			this.watchdog.close();
			this.watchdog = null;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
