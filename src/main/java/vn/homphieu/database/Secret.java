package vn.homphieu.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A random password in a file that only its owner can read. */
final class Secret {

	private static final int BYTES = 24;

	private Secret() {
	}

	/**
	 * Reads a password, drawing it first where there is none yet.
	 * @return 32 characters of {@code [A-Za-z0-9_-]}
	 */
	static String readOrDraw(Path folder, String name) throws IOException {
		Path file = folder.resolve(name);
		return Files.exists(file) ? read(file) : draw(folder, name);
	}

	static String read(Path file) throws IOException {
		return Files.readString(file).strip();
	}

	private static String draw(Path folder, String name) throws IOException {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		String password = Base64.getUrlEncoder().encodeToString(bytes);
		Path unfinished = folder.resolve(name + ".tmp");
		Files.deleteIfExists(unfinished);
		try (FileChannel channel = FileChannel.open(unfinished,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
			channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
		}
		Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
		return password;
	}

	private static FileAttribute<?>[] ownerOnly() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
