package vn.homphieu.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A shell that waits for the end of this process, however it comes, and then stops the
 * server: none outlives its portal. Systems without {@code /bin/sh} do without it; there
 * the next start stops the orphan.
 */
final class Watchdog implements AutoCloseable {

	private static final Path SHELL = Path.of("/bin/sh");

	private static final String SCRIPT = "trap '' INT HUP TERM; read word; [ \"$word\" = bye ] || kill -INT \"$0\"";

	private final @Nullable Process shell;

	private Watchdog(@Nullable Process shell) {
		this.shell = shell;
	}

	static Watchdog over(long server) throws IOException {
		if (!Files.exists(SHELL)) {
			return new Watchdog(null);
		}
		return new Watchdog(Program.builder(List.of(SHELL.toString(), "-c", SCRIPT, String.valueOf(server)))
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start());
	}

	@Override
	public void close() throws IOException {
		if (this.shell != null && this.shell.isAlive()) {
			try (OutputStream ear = this.shell.getOutputStream()) {
				ear.write("bye\n".getBytes(StandardCharsets.UTF_8));
			}
		}
	}

}
