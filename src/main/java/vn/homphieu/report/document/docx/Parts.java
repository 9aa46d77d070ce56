package vn.homphieu.report.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a package, all with the same time, so that equal parts are equal bytes.
 */
final class Parts {

	/** What begins a part that is not a file of ours. */
	private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	/** The first time that a package can tell. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	Parts(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	/** Returns a file of ours that documents are made of. */
	static String read(String name) {
		try (InputStream file = Objects.requireNonNull(Parts.class.getResourceAsStream("/reports/docx/" + name))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("a part of documents cannot be read: " + name, ex);
		}
	}

	void put(String name, String markup) throws IOException {
		put(name, (markup.startsWith("<?xml") ? markup : PROLOGUE + markup).getBytes(StandardCharsets.UTF_8));
	}

	void put(String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		this.zip.putNextEntry(entry);
		this.zip.write(bytes);
		this.zip.closeEntry();
	}

	/** Ends the package; what it is written to stays open. */
	void finish() throws IOException {
		this.zip.finish();
	}

}
