package vn.homphieu.report.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.Marks;

/**
 * Times and number of a file, taken from the data instead of the clock, so that the same
 * report is the same file.
 *
 * @param time time of the data
 * @param number number that the file's identifier is made of
 */
record Identity(OffsetDateTime time, long number) {

	static Identity of(Document document) {
		Marks marks = document.marks();
		OffsetDateTime time = (marks == null || marks.time() == null) ? VietnamTime.at(Instant.EPOCH) : marks.time();
		long hash = (marks == null) ? 0 : Objects.hash(marks.hash(), marks.code(), marks.version());
		return new Identity(time, (hash << 32) | (document.title().hashCode() & 0xffffffffL));
	}

	/** Puts them in place of what the library wrote. */
	void mark(PDDocument pdf) throws IOException {
		Calendar calendar = GregorianCalendar.from(this.time.atZoneSameInstant(VietnamTime.ZONE));
		pdf.getDocumentInformation().setCreationDate(calendar);
		pdf.setDocumentId(this.number);
		PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
		ByteArrayOutputStream packet = new ByteArrayOutputStream();
		try (var written = metadata.exportXMPMetadata()) {
			written.transferTo(packet);
		}
		String dated = packet.toString(StandardCharsets.UTF_8)
			.replaceAll("(?<=<xmp:CreateDate>)[^<]*",
					this.time.atZoneSameInstant(VietnamTime.ZONE).toOffsetDateTime().toString());
		metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
	}

}
