package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** The embedded database through the life of a home. */
class EmbeddedDatabaseTests {

	private static final Duration SHORT = Duration.ofMillis(500);

	private final Path folder;

	private final Home home;

	EmbeddedDatabaseTests(@TempDir(factory = MemoryFolder.class) Path folder) throws IOException {
		this.folder = folder;
		this.home = ThrowawayServer.home(folder.resolve("home"));
	}

	@Test
	void isDurableFromTheFirstStart() throws IOException, SQLException {
		try (PortalDatabase database = open(Mode.SERVER); Connection connection = Sql.owner(database)) {
			assertThat(List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
				.allSatisfy((setting) -> assertThat(Sql.value(connection, "SHOW " + setting)).isEqualTo("on"));
			assertThat(database.description()).contains("home " + this.home.folder() + ", embedded PostgreSQL 18.");
		}
	}

	@Test
	void listensOnlyOnThisMachineAndAsksForAPassword() throws IOException, SQLException {
		try (PortalDatabase database = open(Mode.SERVER); Connection connection = Sql.owner(database)) {
			assertThat(Sql.value(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
			String socket = Files.readAllLines(PostmasterFile.in(this.home.data())).get(4);
			assertThat(socket).isBlank();
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", null))
				.withMessageContaining("password");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "postgres"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void keepsFilesFromOtherUsers() throws IOException, SQLException {
		open(Mode.SERVER).close();
		assertThat(List.of(this.home.folder(), this.home.data(), this.home.secrets(), this.home.log()))
			.allSatisfy((folder) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
				.isEqualTo("rwx------"));
		assertThat(Files.getPosixFilePermissions(this.home.secrets().resolve("superuser"))).hasSize(2);
		assertThat(Files.readString(this.home.data().resolve("pg_hba.conf"))).doesNotContainPattern("(?m)^[^#].*trust");
	}

	@Test
	void keepsDataBetweenRuns() throws IOException, SQLException {
		try (PortalDatabase database = open(Mode.SERVER)) {
			Sql.run(database, "CREATE TABLE kept (id int)", "INSERT INTO kept VALUES (7)");
		}
		try (PortalDatabase database = open(Mode.SERVER)) {
			assertThat(Sql.value(database, "SELECT id FROM kept")).isEqualTo("7");
		}
	}

	@Test
	void stopsItsServerAtTheEnd() throws IOException, SQLException {
		open(Mode.SERVER).close();
		assertThat(PostmasterFile.read(this.home.data())).isEmpty();
		assertThat(ServerProcess.workingIn(this.home.data())).isEmpty();
	}

	@Test
	void refusesASecondServer() throws IOException, SQLException {
		try (PortalDatabase database = open(Mode.SERVER)) {
			String port = database.url().replaceFirst(".*:(\\d+)/.*", "$1");
			assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> open(Mode.SERVER))
				.withMessage("The home " + this.home.folder() + " is in use by a running portal (process "
						+ ProcessHandle.current().pid() + ", its PostgreSQL on port " + port + ").");
			assertThat(Sql.value(database, "SELECT 1")).isEqualTo("1");
		}
	}

	@Test
	void letsACommandJoinARunningServer() throws IOException, SQLException {
		try (PortalDatabase server = open(Mode.SERVER)) {
			try (PortalDatabase command = open(Mode.COMMAND)) {
				assertThat(command.url()).isEqualTo(server.url());
				assertThat(command.description()).contains("the running portal's PostgreSQL");
			}
			assertThat(Sql.value(server, "SELECT 1")).isEqualTo("1");
		}
	}

	@Test
	void makesACommandWaitForAnother() throws IOException, SQLException {
		try (PortalDatabase first = open(Mode.COMMAND)) {
			assertThat(Sql.value(first, "SELECT 1")).isEqualTo("1");
			assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> open(Mode.COMMAND))
				.withMessageContaining("in use by a command (process " + ProcessHandle.current().pid());
		}
		open(Mode.COMMAND).close();
	}

	@Test
	void clearsWhatAnInterruptedStartLeft() throws IOException, SQLException {
		for (String name : List.of("data.tmp", "bin-1234.tmp")) {
			Files.createDirectory(this.home.folder().resolve(name));
			Files.writeString(this.home.folder().resolve(name).resolve("half"), "half");
		}
		open(Mode.SERVER).close();
		assertThat(this.home.folder().resolve("data.tmp")).doesNotExist();
		assertThat(this.home.folder().resolve("bin-1234.tmp")).doesNotExist();
	}

	@Test
	void isNotFooledByAReusedProcessNumber() throws IOException, SQLException {
		open(Mode.SERVER).close();
		long now = System.currentTimeMillis() / Duration.ofSeconds(1).toMillis();
		Files.writeString(PostmasterFile.in(this.home.data()), ProcessHandle.current().pid() + "\n" + this.home.data()
				+ "\n" + now + "\n5432\n\n127.0.0.1\n\nready\n");
		try (PortalDatabase database = open(Mode.SERVER)) {
			assertThat(Sql.value(database, "SELECT 1")).isEqualTo("1");
		}
	}

	@Test
	void startsAServerThatDiesAgainAtTheSameAddress() throws IOException, SQLException {
		try (PortalDatabase database = open(Mode.SERVER)) {
			long died = PostmasterFile.read(this.home.data()).orElseThrow().pid();
			ProcessHandle.of(died).ifPresent(ProcessHandle::destroyForcibly);
			await().atMost(Duration.ofSeconds(30))
				.ignoreExceptions()
				.untilAsserted(() -> assertThat(Sql.value(database, "SELECT pg_postmaster_start_time()")).isNotNull());
			assertThat(PostmasterFile.read(this.home.data()).orElseThrow().pid()).isNotEqualTo(died);
		}
	}

	@Test
	void refusesAFolderOfSomebodyElse() throws IOException {
		Path foreign = Files.createDirectory(this.folder.resolve("foreign"));
		Files.writeString(foreign.resolve("letter.txt"), "not ours");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> ThrowawayServer.home(foreign))
			.withMessageContaining("holds other files");
	}

	@Test
	void refusesDataOfAnotherMajorVersion() throws IOException, SQLException {
		open(Mode.SERVER).close();
		Files.writeString(this.home.data().resolve("PG_VERSION"), "17\n");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> open(Mode.SERVER))
			.withMessageContaining("was made by PostgreSQL 17");
	}

	private PortalDatabase open(Mode mode) throws IOException, SQLException {
		return new EmbeddedDatabase(this.home, mode, SHORT).open();
	}

}
