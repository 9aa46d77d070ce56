package vn.homphieu.report.table;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** A table that is longer than a worksheet goes on in the next. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongTableTests {

	private static final String SLUG = "tables-long";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private TableRows rows;

	private ImportedElection election;

	@BeforeAll
	void load() throws Exception {
		this.election = ImportedElection.into(this.portal, SmallElection.make(), SLUG, true);
	}

	@AfterAll
	void remove() {
		this.election.remove();
	}

	@Test
	void addsUpEveryWorksheetForItself() throws Exception {
		XSSFWorkbook book = votes(5);
		assertThat(book.getNumberOfSheets()).isEqualTo(3);
		assertThat(book.getSheetName(1)).isEqualTo("Quốc hội");
		assertThat(book.getSheetName(2)).isEqualTo("Quốc hội (2)");
		assertThat(sum(book.getSheetAt(1), 5)).isEqualTo(800 + 700 + 60 + 50 + 800);
		assertThat(sum(book.getSheetAt(2), 3)).isEqualTo(700 + 60 + 50);
	}

	@Test
	void beginsNoWorksheetForNothing() throws Exception {
		assertThat(votes(8).getNumberOfSheets()).isEqualTo(2);
	}

	@Test
	void leavesRoomForTheSums() {
		assertThat(XlsxSheet.MOST_ROWS + 4).isEqualTo(1_048_576);
	}

	@ParameterizedTest
	@CsvSource({ "0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA" })
	void namesColumnsAsSpreadsheetsDo(int place, String letters) {
		assertThat(XlsxSheet.letters(place)).isEqualTo(letters);
	}

	private XSSFWorkbook votes(int most) throws Exception {
		ElectionInfo election = this.election.info();
		Locale language = Locale.of("vi");
		ReportRequest request = new ReportRequest("table-votes", election, this.election.area("VN"), null, language,
				Sight.PUBLISHED, ReportFormat.XLSX);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (TableWriter writer = new XlsxTable(StationTables.votes(), TableTexts.of(language), request,
				HandedOut.marks(election, Sight.PUBLISHED), out, most)) {
			this.rows.write(StationTables.votes(), request, List.of(Level.NATIONAL_ASSEMBLY), writer,
					Report.Steps.SILENT);
			writer.finish();
		}
		return new HandedOut(out.toByteArray()).workbook();
	}

	/** The sum below so many rows, after a free one. */
	private static double sum(Sheet sheet, int rows) {
		assertThat(sheet.getRow(rows + 1)).isNull();
		Cell sum = sheet.getRow(rows + 2).getCell(sheet.getRow(0).getLastCellNum() - 1);
		assertThat(sheet.getRow(0).getCell(sum.getColumnIndex()).getStringCellValue()).isEqualTo("Số phiếu");
		return sum.getNumericCellValue();
	}

}
