package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL server writes into its data folder while it runs; after a kill the
 * file stays and the numbers may mean another process.
 *
 * @param pid process number of the server
 * @param started when the server started, to the second
 * @param port TCP port it listens on
 * @param ready whether it accepts connections
 */
record PostmasterFile(long pid, Instant started, int port, boolean ready) {

	private static final int LINES = 4;

	private static final int STATUS_LINE = 7;

	static Path in(Path data) {
		return data.resolve("postmaster.pid");
	}

	/** Reads the file; nothing if there is none or it is only half written. */
	static Optional<PostmasterFile> read(Path data) throws IOException {
		try {
			List<String> lines = Files.readAllLines(in(data));
			if (lines.size() < LINES) {
				return Optional.empty();
			}
			boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
			return Optional.of(new PostmasterFile(Long.parseLong(lines.get(0).strip()),
					Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())), Integer.parseInt(lines.get(3).strip()),
					ready));
		}
		catch (NoSuchFileException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

}
