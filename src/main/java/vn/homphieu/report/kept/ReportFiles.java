package vn.homphieu.report.kept;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.springframework.stereotype.Component;

import vn.homphieu.database.PortalProperties;

/** The files of reports, each named by its hash, below two letters of it. */
@Component
class ReportFiles {

	private final PortalProperties portal;

	ReportFiles(PortalProperties portal) {
		this.portal = portal;
	}

	/** A new file beside the kept ones, so that it can be given its name at once. */
	Path unfinished() throws IOException {
		return Files.createTempFile(this.portal.privateFolder("reports"), "making", ".tmp");
	}

	/** Gives a file its name once it has reached the disk. */
	void keep(Path file, String hash) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Path place = place(hash);
		Files.createDirectories(place.resolveSibling(""));
		Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	boolean has(String hash) {
		return Files.isRegularFile(place(hash));
	}

	Path place(String hash) {
		return this.portal.homeFolder().resolve("reports").resolve(hash.substring(0, 2)).resolve(hash);
	}

	void delete(String hash) throws IOException {
		Files.deleteIfExists(place(hash));
	}

}
