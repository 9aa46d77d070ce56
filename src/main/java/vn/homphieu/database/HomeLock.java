package vn.homphieu.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The right to run the embedded server of a home; it ends with the process at the latest.
 */
final class HomeLock implements AutoCloseable {

	// Far behind the content: Windows does not let others read what is locked.
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private final FileChannel channel;

	private HomeLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock if it is free, and notes in the file who has it.
	 * @return the lock, or nothing if another process (or this one) holds it
	 */
	static Optional<HomeLock> tryTake(Path file, Mode mode) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (!lock(channel)) {
			channel.close();
			return Optional.empty();
		}
		channel.truncate(0);
		String holder = ProcessHandle.current().pid() + " " + mode + "\n";
		channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
		return Optional.of(new HomeLock(channel));
	}

	/** Reads who took the lock last; nothing while it changes hands. */
	static Optional<Holder> holder(Path file) throws IOException {
		String[] words = Files.readString(file).strip().split(" ", 2);
		if (words.length < 2) {
			return Optional.empty();
		}
		return Optional.of(new Holder(Long.parseLong(words[0]), Mode.valueOf(words[1].toUpperCase(Locale.ROOT))));
	}

	@Override
	public void close() throws IOException {
		if (this.channel.isOpen()) {
			this.channel.truncate(0);
			this.channel.close();
		}
	}

	private static boolean lock(FileChannel channel) throws IOException {
		try {
			@Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/**
	 * The process that holds a home.
	 *
	 * @param pid its process number
	 * @param mode as what it runs
	 */
	record Holder(long pid, Mode mode) {

	}

}
