package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

	/** Not root any more, has a name (initdb asks for it), may write. */
	private static final String SUITABLE = "[ \"$(id -u)\" -ne 0 ] && id -un && [ -w \"$0\" ]";

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
		int owner = Files.exists(home.data()) ? uid(home.data()) : own;
		if (own == 0) {
			return root(home, owner);
		}
		if (own != owner) {
			throw refused("The database in " + home.folder() + " belongs to user number " + owner
					+ ", but the portal runs as user number " + own + ".");
		}
		return new ServerUser(List.of());
	}

	List<String> command(List<String> words) {
		return Stream.concat(this.prefix.stream(), words.stream()).toList();
	}

	private static ServerUser root(Home home, int owner) throws IOException {
		boolean fresh = !Files.exists(home.data());
		// A user namespace without a mapping: files stay root's, the process is nobody.
		ServerUser namespace = new ServerUser(List.of("unshare", "-U", "--"));
		if (owner == 0 && namespace.can(SUITABLE, home.folder())) {
			return namespace;
		}
		if (owner != 0 || fresh) {
			// Another user, for containers that forbid namespaces. Its capability lets it
			// write into root's folder, but not pass: PostgreSQL asks with access(2).
			int user = fresh ? NOBODY : owner;
			Files.setPosixFilePermissions(home.folder(), PosixFilePermissions.fromString("rwx--x--x"));
			ServerUser writing = changed(user, "--inh-caps=+dac_override", "--ambient-caps=+dac_override");
			if (changed(user).can("cd \"$0\"", home.folder()) && writing.can(SUITABLE, home.folder())) {
				return writing;
			}
		}
		throw refused("PostgreSQL does not run as root, and this system does not let root run it as another user in "
				+ home.folder() + ".");
	}

	private static ServerUser changed(int user, String... capabilities) {
		List<String> words = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
		return new ServerUser(
				Stream.of(words.stream(), Stream.of(capabilities), Stream.of("--")).flatMap((part) -> part).toList());
	}

	private boolean can(String script, Path folder) {
		try {
			return Program.run(command(List.of("sh", "-c", script, folder.toString())), LIMIT).successful();
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
