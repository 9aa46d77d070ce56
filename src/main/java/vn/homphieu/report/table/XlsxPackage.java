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
					if (entry.getName().equals(PROPERTIES)) {
						String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
						zip.write(text.replaceAll(CREATED, "$1" + stamp.toInstant()).getBytes(StandardCharsets.UTF_8));
					}
					else {
						bytes.transferTo(zip);
					}
				}
				zip.closeEntry();
			}
		}
		zip.finish();
		zip.flush();
	}

}
