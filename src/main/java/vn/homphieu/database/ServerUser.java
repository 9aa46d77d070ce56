package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user that PostgreSQL runs as: the portal's own, except that it refuses to run as
 * root. Data made by one user cannot be used by another, so the owner of an existing
 * folder decides.
 *
 * @param prefix the words put before each of PostgreSQL's commands
 */
record ServerUser(List<String> prefix) {

	private static final int NOBODY = 65534;

	private static final Duration LIMIT = Duration.ofSeconds(10);

	/**
	 * Finds the way to run PostgreSQL's programs on this home.
	 * @throws StartRefusedException if the data belongs to another user, or root has no
	 * way to lay down its rights here
	 */
	static ServerUser of(Home home) throws IOException {
		Path self = Path.of("/proc/self");
		if (!Files.exists(self)) {
			return new ServerUser(List.of());
		}
		int own = uid(self);
		boolean fresh = !Files.exists(home.data());
		int owner = fresh ? own : uid(home.data());
		if (own != 0) {
			if (own != owner) {
				throw refused("The database in " + home.folder() + " belongs to user number " + owner
						+ ", but the portal runs as user number " + own + ".");
			}
			return new ServerUser(List.of());
		}
		Stream<ServerUser> ways = fresh ? Stream.of(namespace(), changed(NOBODY))
				: Stream.of((owner == 0) ? namespace() : changed(owner));
		return ways.filter((way) -> way.worksIn(home.folder()))
			.findFirst()
			.orElseThrow(() -> refused("PostgreSQL does not run as root, and this system does not let root run it as "
					+ ((owner == 0) ? "an unprivileged user." : "user number " + owner + ".")));
	}

	List<String> command(List<String> words) {
		return Stream.concat(this.prefix.stream(), words.stream()).toList();
	}

	/** A user namespace without a mapping: files stay root's, the process is nobody. */
	private static ServerUser namespace() {
		return new ServerUser(List.of("unshare", "-U", "--"));
	}

	/**
	 * Another user, for containers that forbid namespaces; it may still enter the home.
	 */
	private static ServerUser changed(int user) {
		return new ServerUser(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups",
				"--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--"));
	}

	/** Tries it: not root any more, has a name (initdb asks for it), can write. */
	private boolean worksIn(Path folder) {
		try {
			return Program
				.run(command(
						List.of("sh", "-c", "[ \"$(id -u)\" -ne 0 ] && id -un && [ -w \"$0\" ]", folder.toString())),
						LIMIT)
				.successful();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int uid(Path path) throws IOException {
		return (Integer) Files.getAttribute(path, "unix:uid");
	}

	private static StartRefusedException refused(String message) {
		return new StartRefusedException(message,
				"Start the portal as the user who owns the folder, or as an ordinary user with a folder of its own.");
	}

}
