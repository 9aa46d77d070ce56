package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed application left behind. It is stopped rather than adopted,
 * since it may run with old settings. Whoever calls this holds the lock of the home.
 */
final class Orphan {

	private static final Logger logger = LoggerFactory.getLogger(Orphan.class);

	private static final int PATIENCE_SECONDS = 10;

	private Orphan() {
	}

	/** Stops what still runs on the data folder and clears the file that it left. */
	static void remove(Cluster cluster) throws IOException {
		Path data = cluster.home().data();
		Optional<PostmasterFile> file = PostmasterFile.read(data);
		Optional<ProcessHandle> server = file.flatMap((found) -> ServerProcess.of(found, data));
		if (server.isPresent()) {
			logger.info("Stopping the PostgreSQL of a killed portal (process {})", server.get().pid());
			cluster.stop();
		}
		// Backends may outlive their server for a moment.
		for (ProcessHandle process : ServerProcess.workingIn(data)) {
			await(process);
		}
		// Its number may by now be a thread of this very process, which PostgreSQL would
		// take for a running server. Elsewhere than on Linux nobody could tell: it stays.
		if (Files.exists(Path.of("/proc/self"))) {
			Files.deleteIfExists(PostmasterFile.in(data));
		}
	}

	private static void await(ProcessHandle process) throws IOException {
		try {
			process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			logger.warn("Killing PostgreSQL process {}, which does not end", process.pid());
			process.destroyForcibly();
			process.onExit().join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while an old server stopped", ex);
		}
		catch (ExecutionException ex) {
			throw new IOException(ex);
		}
	}

}
