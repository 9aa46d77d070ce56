package vn.homphieu.database;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings given to an embedded server on its command line, where nothing in the data
 * folder can override them.
 *
 * @param durable whether a commit is on disk when it returns; off only for throw-away
 * data
 * @param connections most connections at once
 */
record ServerSettings(boolean durable, int connections) {

	/** What the portal runs on: nothing acknowledged is ever lost. */
	static final ServerSettings REAL = new ServerSettings(true, 60);

	/** For data that nobody misses. */
	static final ServerSettings THROWAWAY = new ServerSettings(false, 300);

	/**
	 * Words the settings for {@code pg_ctl -o}.
	 * @param port TCP port on the loopback address
	 */
	String options(int port) {
		String flag = this.durable ? "on" : "off";
		List<String> durability = List.of("fsync=" + flag, "synchronous_commit=" + flag, "full_page_writes=" + flag);
		// Shared memory in files of the data folder: a kill leaks nothing elsewhere.
		// The summaries of a nation stay in memory, so an index costs no seek; its
		// queries
		// are too short to be worth compiling.
		List<String> rest = List.of("listen_addresses=127.0.0.1", "port=" + port, "unix_socket_directories=",
				"max_connections=" + this.connections, "max_wal_size=1GB", "dynamic_shared_memory_type=mmap",
				"shared_buffers=256MB", "random_page_cost=1.1", "jit=off", "timezone=UTC", "log_timezone=UTC",
				"log_min_messages=warning", "logging_collector=on", "log_directory=../log",
				"log_filename=postgresql-%a.log", "log_file_mode=0600", "log_rotation_age=1d", "log_rotation_size=0",
				"log_truncate_on_rotation=on");
		return Stream.concat(durability.stream(), rest.stream())
			.map((setting) -> "-c " + setting)
			.collect(Collectors.joining(" "));
	}

}
