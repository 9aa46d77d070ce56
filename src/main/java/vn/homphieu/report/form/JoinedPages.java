package vn.homphieu.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.report.document.Marks;

/**
 * Joins PDF files into one, page after page, so that no more than one of them is laid out
 * in memory at a time.
 */
final class JoinedPages implements AutoCloseable {

	private final Path folder;

	private final List<Path> files = new ArrayList<>();

	JoinedPages() throws IOException {
		this.folder = Files.createTempDirectory("pages");
	}

	/** Adds a file. */
	void add(Writing writing) throws IOException {
		Path file = this.folder.resolve(this.files.size() + ".pdf");
		this.files.add(file);
		try (OutputStream out = Files.newOutputStream(file)) {
			writing.to(out);
		}
	}

	/** Writes all files as one; what tells it apart derives from the data alone. */
	void write(Marks marks, OutputStream out) throws IOException {
		if (this.files.size() == 1) {
			Files.copy(this.files.getFirst(), out);
			return;
		}
		PDFMergerUtility merger = new PDFMergerUtility();
		try (PDDocument joined = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
			for (Path file : this.files) {
				try (PDDocument part = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
					merger.appendDocument(joined, part);
				}
			}
			if (marks.time() != null) {
				Calendar time = GregorianCalendar.from(marks.time().atZoneSameInstant(VietnamTime.ZONE));
				joined.getDocumentInformation().setCreationDate(time);
			}
			joined.setDocumentId(((long) marks.hash().hashCode() << 32) | (marks.code().hashCode() & 0xffffffffL));
			joined.save(out);
		}
	}

	@Override
	public void close() {
		try {
			for (Path file : this.files) {
				Files.deleteIfExists(file);
			}
			Files.deleteIfExists(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a file. */
	@FunctionalInterface
	interface Writing {

		/** Writes it. */
		void to(OutputStream out) throws IOException;

	}

}
