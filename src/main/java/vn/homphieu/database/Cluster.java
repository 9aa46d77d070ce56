package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.homphieu.database.Program.Ending;

/**
 * The data folder of one embedded server and the programs that work on it.
 *
 * @param home where the folder is
 * @param programs the unpacked programs
 * @param user the user they run as
 */
record Cluster(Home home, Path programs, ServerUser user) {

	/** Version of the data format; another needs an export and an import. */
	private static final String VERSION = "18";

	private static final Duration INIT_LIMIT = Duration.ofMinutes(5);

	private static final int START_SECONDS = 600;

	private static final int STOP_SECONDS = 60;

	/**
	 * Opens the data folder of a home, initialising it on the first start.
	 * @throws StartRefusedException if its format is not PostgreSQL 18's
	 */
	static Cluster open(Home home) throws IOException {
		ServerUser user = ServerUser.of(home);
		Cluster cluster = new Cluster(home, Binaries.unpackedIn(home.programs()), user);
		if (!Files.exists(home.data())) {
			cluster.initialise();
		}
		String found = Files.readString(home.data().resolve("PG_VERSION")).strip();
		if (!found.equals(VERSION)) {
			throw new StartRefusedException(
					"The database in " + home.folder() + " was made by PostgreSQL " + found
							+ "; this portal brings PostgreSQL " + VERSION + ".",
					"Export the elections with the portal that made it, then import them into a new home.");
		}
		return cluster;
	}

	Ending start(int port, ServerSettings settings) throws IOException {
		Path log = startLog();
		Files.deleteIfExists(log);
		return control(START_SECONDS, "-l", log.toString(), "-o", settings.options(port), "start");
	}

	/** What the server said in its last start, before its own log began. */
	String startLogged() throws IOException {
		return Files.exists(startLog()) ? Files.readString(startLog()).strip() : "";
	}

	private Path startLog() {
		return this.home.log().resolve("start.log");
	}

	/**
	 * Asks the server to stop; if that takes too long, again without a last checkpoint.
	 */
	void stop() throws IOException {
		if (!control(STOP_SECONDS, "-m", "fast", "stop").successful()) {
			control(STOP_SECONDS, "-m", "immediate", "stop");
		}
	}

	private Ending control(int seconds, String... words) throws IOException {
		List<String> options = List.of("-D", this.home.data().toString(), "-w", "-t", String.valueOf(seconds));
		return run("pg_ctl", Stream.concat(options.stream(), Stream.of(words)).toList(),
				Duration.ofSeconds(seconds + 30L));
	}

	private void initialise() throws IOException {
		Secret.readOrDraw(this.home.secrets(), "superuser");
		Path password = this.home.secrets().resolve("superuser");
		Path unfinished = this.home.folder().resolve("data-" + UUID.randomUUID() + ".tmp");
		Ending ending = run("initdb",
				List.of("-D", unfinished.toString(), "-U", Roles.SUPERUSER, "-A", "scram-sha-256",
						"--pwfile=" + password, "-E", "UTF8", "--locale=C", "--locale-provider=builtin",
						"--builtin-locale=C.UTF-8", "--data-checksums", "--no-instructions", "--no-clean"),
				INIT_LIMIT);
		if (!ending.successful()) {
			throw new StartRefusedException("PostgreSQL cannot make its data folder: " + ending.output(),
					"Mend what it names; nothing was kept.");
		}
		Files.move(unfinished, this.home.data(), StandardCopyOption.ATOMIC_MOVE);
	}

	private Ending run(String program, List<String> arguments, Duration limit) throws IOException {
		Path path = this.programs.resolve("bin").resolve(program);
		return Program.run(this.user.command(Stream.concat(Stream.of(path.toString()), arguments.stream()).toList()),
				limit);
	}

}
