package vn.homphieu.tally.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Keeps scans in a folder, in two levels of folders by the beginning of the hash. */
final class FolderStore implements ScanStore {

	private final Path folder;

	FolderStore(Path folder) {
		this.folder = folder;
	}

	/** Written under another name, forced to the disk, then named: never half a file. */
	@Override
	public void keep(String hash, Path file) throws IOException {
		Path place = place(hash);
		if (Files.exists(place)) {
			return;
		}
		Path folder = Files.createDirectories(place.resolveSibling(""));
		Path unfinished = Files.createTempFile(folder, hash, ".tmp");
		try {
			Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
			force(unfinished, StandardOpenOption.WRITE);
			Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
			force(folder, StandardOpenOption.READ);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static void force(Path path, StandardOpenOption how) throws IOException {
		try (FileChannel channel = FileChannel.open(path, how)) {
			channel.force(true);
		}
	}

	@Override
	public InputStream open(String hash) throws IOException {
		return Files.newInputStream(place(hash));
	}

	private Path place(String hash) {
		return this.folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
	}

}
