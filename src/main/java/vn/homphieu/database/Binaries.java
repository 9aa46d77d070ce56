package vn.homphieu.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs for this machine, unpacked from the jar once and kept. */
final class Binaries {

	private static final int EXECUTABLE = 0100;

	private static final Duration FLUSH_LIMIT = Duration.ofMinutes(1);

	private Binaries() {
	}

	/**
	 * Unpacks the programs unless that has been done, and removes those of older
	 * versions.
	 * @return the folder with {@code bin}, {@code lib} and {@code share}
	 * @throws StartRefusedException if the jar brings none for this machine
	 */
	static Path unpackedIn(Path programs) throws IOException {
		@Nullable URL archive = Binaries.class.getResource("/" + name());
		if (archive == null) {
			throw new StartRefusedException("This build holds no PostgreSQL for " + name() + ".",
					"Build with the Maven profile \"desktop\", or name a PostgreSQL with SPRING_DATASOURCE_URL.");
		}
		String folder = "bin-" + fingerprint(archive);
		Path unpacked = programs.resolve(folder);
		if (!Files.exists(unpacked)) {
			Files.createDirectories(programs);
			Path unfinished = programs.resolve(folder + ".tmp");
			try (InputStream content = archive.openStream()) {
				unpack(content, unfinished);
			}
			flush(unfinished);
			Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
			removeOthers(programs, unpacked);
		}
		return unpacked;
	}

	private static String name() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		boolean arm = System.getProperty("os.arch").equals("aarch64");
		if (system.startsWith("linux")) {
			return arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
		}
		// The macOS programs are built for both processors.
		return system.startsWith("mac") ? "postgres-darwin-x86_64.txz" : "postgres-windows-x86_64.txz";
	}

	/** The checksum that the jar keeps anyway: reading the whole archive takes longer. */
	private static String fingerprint(URL archive) throws IOException {
		URLConnection connection = archive.openConnection();
		long number = (connection instanceof JarURLConnection jar) ? jar.getJarEntry().getCrc()
				: connection.getContentLengthLong();
		return Long.toHexString(number);
	}

	private static void unpack(InputStream content, Path target) throws IOException {
		FileSystemUtils.deleteRecursively(target);
		try (TarArchiveInputStream tar = new TarArchiveInputStream(
				new XZInputStream(new BufferedInputStream(content)))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path path = target.resolve(entry.getName()).normalize();
				if (!path.startsWith(target)) {
					throw new IOException("Entry outside the archive: " + entry.getName());
				}
				if (!entry.getName().endsWith(".a") && !entry.getName().endsWith(".lib")) {
					write(entry, tar, path);
				}
			}
		}
	}

	private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(path);
			return;
		}
		Files.createDirectories(path.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, path);
		if ((entry.getMode() & EXECUTABLE) != 0 && Files.getFileStore(path).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	/** Else a power cut soon after leaves empty programs under a finished name. */
	private static void flush(Path folder) throws IOException {
		if (Files.exists(Path.of("/proc/self"))) {
			// One call for the file system: a thousand files one by one take seconds.
			Program.run(List.of("sync", "-f", folder.toString()), FLUSH_LIMIT);
		}
	}

	private static void removeOthers(Path programs, Path current) throws IOException {
		try (Stream<Path> children = Files.list(programs)) {
			for (Path child : children.toList()) {
				if (child.getFileName().toString().startsWith("bin-") && !child.equals(current)) {
					FileSystemUtils.deleteRecursively(child);
				}
			}
		}
	}

}
