package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The folder that holds all data of one portal; only its owner may look into it.
 *
 * @param folder absolute path of the home
 * @param programs folder that holds PostgreSQL's programs, often the home itself
 */
record Home(Path folder, Path programs) {

	private static final Logger logger = LoggerFactory.getLogger(Home.class);

	private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

	/** What lies there without a database of its own, too. */
	private static final Set<String> OF_PORTAL = Set.of("jobs", "reports", "scans", "lost+found");

	/**
	 * Opens a home, making its folder first where there is none.
	 * @throws StartRefusedException if the folder holds somebody else's files or cannot
	 * be written
	 */
	static Home open(Path folder, Path programs) throws IOException {
		Home home = new Home(folder, programs);
		try {
			Files.createDirectories(folder);
		}
		catch (FileSystemException ex) {
			throw home.refused("cannot be made: " + ex);
		}
		if (!Files.isWritable(folder)) {
			throw home.refused("cannot be written by this user");
		}
		// A mistyped PORTAL_HOME must not close, say, the temporary folder for others.
		if (!Files.exists(home.lock()) && !home.isEmpty()) {
			throw home.refused("holds other files and has never been a home of the portal");
		}
		restrict(folder);
		return home;
	}

	Path lock() {
		return this.folder.resolve("server.lock");
	}

	Path data() {
		return this.folder.resolve("data");
	}

	Path log() {
		return this.folder.resolve("log");
	}

	Path secrets() {
		return this.folder.resolve("secret");
	}

	/** Makes the folders that nobody else may list; the caller holds the lock. */
	void furnish() throws IOException {
		for (Path inner : List.of(secrets(), log())) {
			Files.createDirectories(inner);
			restrict(inner);
		}
	}

	/** Deletes what an interrupted unpacking or initialisation left behind. */
	void removeUnfinished() throws IOException {
		try (Stream<Path> children = Files.list(this.folder)) {
			for (Path child : children.filter((child) -> child.toString().endsWith(".tmp")).toList()) {
				// A killed portal's initdb goes on by itself for a while.
				ServerProcess.workingIn(child).forEach(ProcessHandle::destroyForcibly);
				remove(child);
			}
		}
	}

	private static void remove(Path unfinished) {
		try {
			FileSystemUtils.deleteRecursively(unfinished);
		}
		catch (IOException ex) {
			// Files came and went meanwhile. Names are never used twice, so this can
			// wait.
			logger.debug("{} is left for the next start", unfinished, ex);
		}
	}

	private boolean isEmpty() throws IOException {
		try (Stream<Path> children = Files.list(this.folder)) {
			return children.map((child) -> child.getFileName().toString())
				.allMatch((name) -> name.startsWith(".") || OF_PORTAL.contains(name));
		}
	}

	private StartRefusedException refused(String reason) {
		return new StartRefusedException("The folder " + this.folder + " " + reason + ".",
				"Name another folder with PORTAL_HOME, or mend this one.");
	}

	/** Lets nobody but its owner look into a folder. */
	static void restrict(Path folder) throws IOException {
		try {
			if (!Files.getPosixFilePermissions(folder).equals(PRIVATE)) {
				Files.setPosixFilePermissions(folder, PRIVATE);
			}
		}
		catch (UnsupportedOperationException | FileSystemException ex) {
			// Windows inherits the folder's access list; the root of a mounted volume
			// may belong to another user. The data folder inside is closed in any case.
			return;
		}
	}

}
