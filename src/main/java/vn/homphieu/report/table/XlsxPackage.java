package vn.homphieu.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.VietnamTime;

/**
 * The files of which a workbook consists, with the time of the data instead of that of
 * writing: the same data give the same bytes.
 */
final class XlsxPackage {

	private static final String PROPERTIES = "docProps/core.xml";

	private static final String WORKBOOK = "xl/workbook.xml";

	private static final String SHEETS = "xl/worksheets/sheet";

	private static final String END = "</workbook>";

	private static final String RECKON = "<calcPr fullCalcOnLoad=\"1\"/>";

	/** The last rows of a worksheet and what follows them take fewer bytes. */
	private static final int TAIL = 65_536;

	private static final String CREATED = "(<dcterms:(created|modified)[^>]*>)[^<]*";

	/** The first time that a zip can hold, for data that were never changed. */
	private static final OffsetDateTime FIRST = OffsetDateTime.of(1980, 1, 2, 0, 0, 0, 0, ZoneOffset.UTC);

	private XlsxPackage() {
	}

	static void copy(Path file, @Nullable OffsetDateTime time, OutputStream out) throws IOException {
		OffsetDateTime stamp = ((time != null) ? time : FIRST).truncatedTo(ChronoUnit.SECONDS);
		LocalDateTime local = VietnamTime.at(stamp.toInstant()).toLocalDateTime();
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		try (ZipFile from = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(local);
				zip.putNextEntry(copy);
				try (InputStream bytes = from.getInputStream(entry)) {
					switch (entry.getName()) {
						case PROPERTIES -> zip.write(text(bytes).replaceAll(CREATED, "$1" + stamp.toInstant())
							.getBytes(StandardCharsets.UTF_8));
						case WORKBOOK ->
							zip.write(text(bytes).replace(END, RECKON + END).getBytes(StandardCharsets.UTF_8));
						case String name when name.startsWith(SHEETS) -> sheet(bytes, entry.getSize(), zip);
						default -> bytes.transferTo(zip);
					}
				}
				zip.closeEntry();
			}
		}
		zip.finish();
		zip.flush();
	}

	private static String text(InputStream bytes) throws IOException {
		return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
	}

	/**
	 * Copies a worksheet: the formulas in the row that checks the sums are given the
	 * value that they have, for readers that do not reckon.
	 * @param size its bytes
	 */
	private static void sheet(InputStream bytes, long size, OutputStream out) throws IOException {
		for (long left = size - TAIL; left > 0;) {
			byte[] part = bytes.readNBytes((int) Math.min(left, TAIL));
			out.write(part);
			left -= part.length;
		}
		// One character for each byte: all others stay as they are.
		String tail = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
		out.write(tail.replace("</f></c>", "</f><v>0</v></c>").getBytes(StandardCharsets.ISO_8859_1));
	}

}
