package vn.homphieu.report.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Marks;
import vn.homphieu.result.Sight;

/** Tables as tests ask for them and read them back. */
final class HandedOut {

	private final byte[] bytes;

	HandedOut(byte[] bytes) {
		this.bytes = bytes;
	}

	byte[] bytes() {
		return this.bytes;
	}

	static HandedOut of(Report report, ElectionInfo election, AreaInfo area, Sight sight, ReportFormat format,
			@Nullable String part) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			report.write(new ReportRequest(report.name(), election, area, part, Locale.of("vi"), sight, format),
					marks(election, sight), out, Report.Steps.SILENT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new HandedOut(out.toByteArray());
	}

	static Marks marks(ElectionInfo election, Sight sight) {
		return new Marks(7, OffsetDateTime.parse("2021-06-10T09:30:15+07:00"), "ab".repeat(32), true,
				election.simulated(), sight == Sight.PUBLISHED, "K7Q2", "https://bau-cu.example/check/K7Q2");
	}

	XSSFWorkbook workbook() {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(this.bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String text() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	/** The rows of a file, the headings first, without the mark. */
	List<List<String>> rows(char separator) {
		return CsvReader.builder()
			.fieldSeparator(separator)
			.ofCsvRecord(text().substring(1))
			.stream()
			.map(CsvRecord::getFields)
			.toList();
	}

}
