package vn.homphieu.datapackage.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.postgresql.PGConnection;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.election.ElectionInfo;

/** Writes an election as a data package, each file straight from the database. */
@Component
public class PackageWriter {

	/** Every entry has the same time, so that the same data give the same bytes. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final JdbcTemplate jdbc;

	PackageWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes the zip, all files as of one moment.
	 * @param election the election
	 * @param out receives the zip and stays open
	 * @throws IOException if it cannot be written
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void write(ElectionInfo election, OutputStream out) throws IOException {
		List<PackageFile> files = new ArrayList<>();
		for (PackageFile file : PackageFile.values()) {
			if (file.isRequired() || hasRows(file, election.id())) {
				files.add(file);
			}
		}
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		begin(zip, "datapackage.json");
		zip.write(Descriptor.json(election, files));
		zip.closeEntry();
		for (PackageFile file : files) {
			begin(zip, file.fileName());
			copy(file, election.id(), zip);
			zip.closeEntry();
		}
		zip.finish();
	}

	private boolean hasRows(PackageFile file, long election) {
		return Boolean.TRUE.equals(
				this.jdbc.queryForObject("select exists (" + ExportQueries.of(file, election) + ")", Boolean.class));
	}

	private void copy(PackageFile file, long election, OutputStream out) {
		String statement = "copy (" + ExportQueries.of(file, election) + ") to stdout (format csv, header)";
		this.jdbc.execute((ConnectionCallback<Long>) (connection) -> {
			try {
				return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement, new Unclosed(out));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static void begin(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
	}

	/** The driver may close what it writes to; the zip goes on. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void close() {
			// The zip closes it.
		}

	}

}
