package vn.homphieu.datapackage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.stereotype.Service;

import vn.homphieu.datapackage.store.PackageWriter;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;

/** Exports elections as data packages; what it writes, {@link PackageImport} reads. */
@Service
public class PackageExport {

	private final Elections elections;

	private final PackageWriter writer;

	PackageExport(Elections elections, PackageWriter writer) {
		this.elections = elections;
		this.writer = writer;
	}

	/**
	 * Writes an election with everything stored of it, published or not, into a zip. The
	 * file appears when it is whole; the same data give the same bytes.
	 * @param slug the election's short name
	 * @param zip the file to write; one that exists is replaced
	 * @throws vn.homphieu.kernel.NotFoundException if there is no such election
	 * @throws UncheckedIOException if the file cannot be written
	 */
	public void export(String slug, Path zip) {
		ElectionInfo election = this.elections.require(slug);
		Path target = zip.toAbsolutePath();
		try {
			Path part = Files.createTempFile(target.getParent(), ".export", ".part");
			try {
				try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
					this.writer.write(election, out);
				}
				Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
			finally {
				Files.deleteIfExists(part);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
