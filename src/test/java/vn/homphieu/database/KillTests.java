package vn.homphieu.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills portals that write, and counts. {@code -Dtest.kills=20} kills 20 times; the
 * default touches each way of dying once.
 */
class KillTests {

	private static final Logger logger = LoggerFactory.getLogger(KillTests.class);

	private static final Random random = new Random(2026);

	private final Path folder;

	KillTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	@Timeout(value = 15, unit = TimeUnit.MINUTES)
	void losesNothingThatWasAcknowledged() throws Exception {
		Home home = ThrowawayServer.home(this.folder.resolve("home"));
		Path acknowledgements = this.folder.resolve("acknowledged");
		int kills = Integer.getInteger("test.kills", Death.values().length);
		for (int kill = 0; kill < kills; kill++) {
			Death death = List.of(Death.values()).get(kill % Death.values().length);
			Process portal = portal(home, acknowledgements, random.nextInt(100, 1500));
			awaitWriting(portal);
			death.come(portal, home);
			portal.waitFor();
			verify(home, acknowledgements, kill + " " + death);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "bin-.*\\.tmp", "data-.*\\.tmp", "log" })
	@Timeout(value = 2, unit = TimeUnit.MINUTES)
	void startsCleanlyAfterDyingInTheFirstStart(String appearing) throws Exception {
		Path own = this.folder.resolve("home");
		Home home = Home.open(own, own);
		Path acknowledgements = this.folder.resolve("acknowledged");
		try (WatchService watch = FileSystems.getDefault().newWatchService()) {
			home.folder().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
			Process portal = portal(home, acknowledgements, 1);
			await(watch, appearing);
			List<ProcessHandle> children = portal.descendants().toList();
			portal.destroyForcibly().waitFor();
			children.forEach(ProcessHandle::destroyForcibly);
		}
		try (PortalDatabase database = open(home)) {
			assertThat(Sql.value(database, "SELECT 1")).isEqualTo("1");
		}
	}

	private void verify(Home home, Path acknowledgements, String kill) throws IOException, SQLException {
		long before = System.nanoTime();
		try (PortalDatabase database = open(home); Connection connection = Sql.owner(database)) {
			long millis = Duration.ofNanos(System.nanoTime() - before).toMillis();
			Acknowledged acknowledged = Acknowledged.in(acknowledgements);
			long total = 0;
			for (int writer = 0; writer < Acknowledged.WRITERS; writer++) {
				String rows = " FROM written WHERE writer = " + writer;
				long found = Long.parseLong(Sql.value(connection, "SELECT count(*)" + rows));
				assertThat(found).as("rows of writer %d", writer).isGreaterThanOrEqualTo(acknowledged.rows(writer));
				assertThat(Sql.value(connection, "SELECT coalesce(max(number), 0)" + rows)).isEqualTo("" + found);
				// One row may be committed without its writer having heard of it.
				acknowledged.set(writer, found);
				total += found;
			}
			checkIndex(home, database);
			logger.info("Kill {}: start {} ms, {} rows, none lost", kill, millis, total);
		}
	}

	private static void checkIndex(Home home, PortalDatabase database) throws IOException, SQLException {
		String password = Secret.read(home.secrets().resolve("superuser"));
		try (Connection connection = DriverManager.getConnection(database.url(), "postgres", password)) {
			Sql.run(connection, "CREATE EXTENSION IF NOT EXISTS amcheck",
					"SELECT bt_index_check('written_pkey'::regclass, true)");
		}
	}

	private static PortalDatabase open(Home home) throws IOException, SQLException {
		return new EmbeddedDatabase(home, Mode.SERVER, Duration.ofSeconds(10)).open();
	}

	private static Process portal(Home home, Path acknowledgements, int rows) throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-cp", classPath, WritingPortal.class.getName(), home.folder().toString(),
				home.programs().toString(), acknowledgements.toString(), String.valueOf(rows))
			.redirectErrorStream(true)
			.start();
	}

	private static void awaitWriting(Process portal) throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8));
		StringBuilder seen = new StringBuilder();
		for (String line = output.readLine(); !"writing".equals(line); line = output.readLine()) {
			assertThat(line).as("the portal ended: %s", seen).isNotNull();
			seen.append(line).append('\n');
		}
	}

	private static void await(WatchService watch, String name) throws InterruptedException {
		while (true) {
			WatchKey key = watch.take();
			if (key.pollEvents().stream().anyMatch((event) -> String.valueOf(event.context()).matches(name))) {
				return;
			}
			key.reset();
		}
	}

}
