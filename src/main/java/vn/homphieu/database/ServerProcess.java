package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A live process of a PostgreSQL server, told apart from whatever reuses its number. */
final class ServerProcess {

	private static final Path PROC = Path.of("/proc");

	private static final Duration TOLERANCE = Duration.ofSeconds(5);

	private ServerProcess() {
	}

	/**
	 * Finds the server that wrote the file, if it still lives and works in that folder.
	 */
	static Optional<ProcessHandle> of(PostmasterFile file, Path data) {
		return ProcessHandle.of(file.pid()).filter((process) -> isServer(process, file, data));
	}

	/**
	 * Lists every PostgreSQL process that works in the folder (Linux; elsewhere none).
	 */
	static List<ProcessHandle> workingIn(Path data) {
		if (!Files.exists(PROC.resolve("self"))) {
			return List.of();
		}
		return ProcessHandle.allProcesses()
			.filter((process) -> worksIn(process, data).orElse(false))
			.filter(ServerProcess::isPostgres)
			.toList();
	}

	private static boolean isServer(ProcessHandle process, PostmasterFile file, Path data) {
		return isPostgres(process) && worksIn(process, data).orElseGet(() -> startedAs(process, file));
	}

	/** Linux: name and state, so that a zombie is not taken for a server. */
	private static boolean isPostgres(ProcessHandle process) {
		Path stat = PROC.resolve(process.pid() + "/stat");
		try {
			String line = Files.readString(stat);
			return line.contains("(postgres) ") && !line.contains("(postgres) Z");
		}
		catch (IOException ex) {
			return !Files.exists(PROC.resolve("self"))
					&& process.info().command().filter((command) -> command.contains("postgres")).isPresent();
		}
	}

	/** Nothing if the system does not say, as in a container without that privilege. */
	private static Optional<Boolean> worksIn(ProcessHandle process, Path data) {
		try {
			Path folder = Files.readSymbolicLink(PROC.resolve(process.pid() + "/cwd"));
			return Optional.of(folder.equals(data.toRealPath()));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static boolean startedAs(ProcessHandle process, PostmasterFile file) {
		return process.info()
			.startInstant()
			.filter((start) -> Duration.between(start, file.started()).abs().compareTo(TOLERANCE) <= 0)
			.isPresent();
	}

}
