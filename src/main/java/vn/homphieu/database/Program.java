package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program run to its end, in an environment that cannot change how PostgreSQL behaves.
 */
final class Program {

	private Program() {
	}

	/**
	 * Runs a program and waits for it.
	 * @param limit after which it is killed and counts as failed
	 * @return its exit code and everything it printed
	 */
	static Ending run(List<String> command, Duration limit) throws IOException {
		// A file, not a pipe: on Windows the server inherits the pipe and keeps it open.
		Path output = Files.createTempFile("postgresql", ".out");
		try {
			Process process = builder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
			process.getOutputStream().close();
			if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
				process.destroyForcibly().waitFor();
			}
			return new Ending(process.exitValue(), Files.readString(output).strip());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while " + command.getFirst() + " ran", ex);
		}
		finally {
			Files.deleteIfExists(output);
		}
	}

	static ProcessBuilder builder(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command);
		Map<String, String> environment = builder.environment();
		environment.keySet()
			.removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_") || name.startsWith("LANG"));
		environment.put("LC_ALL", "C");
		return builder;
	}

	/**
	 * How a program ended.
	 *
	 * @param code exit code, 0 for success
	 * @param output standard output and error together
	 */
	record Ending(int code, String output) {

		boolean successful() {
			return this.code == 0;
		}

	}

}
