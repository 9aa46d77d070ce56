package vn.homphieu.report.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.result.AreaResultService;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables read back by other libraries give the figures of the pages. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableReportTests {

	private static final String SHOWN = "tables-shown";

	private static final String HIDDEN = "tables-hidden";

	@Autowired
	private List<Report> reports;

	@Autowired
	private AreaResultService results;

	@Autowired
	private Elections elections;

	@Autowired
	private Areas areas;

	@Autowired
	private PackageImport imports;

	@Autowired
	private ElectionRemoval removal;

	@BeforeAll
	void load(@TempDir Path folder) throws Exception {
		for (String slug : List.of(SHOWN, HIDDEN)) {
			this.imports.importPackage(ExoticElection.make()
				.set("election.csv", 1, "slug", slug)
				.set("candidates.csv", 5, "full_name", "=HYPERLINK(\"x\")")
				.set("candidates.csv", 6, "full_name", "+Nguyễn Văn B")
				.set("stations.csv", 2, "name", "@Nhà, \"văn hóa\"; số 2")
				.folder(folder.resolve(slug)), slug.equals(SHOWN), ImportProgress.SILENT);
		}
	}

	@AfterAll
	void remove() {
		this.removal.remove(SHOWN);
		this.removal.remove(HIDDEN);
	}

	@ParameterizedTest
	@CsvSource({ "table-areas, 31", "table-communes, VN", "table-areas, VN", "table-communes, 11296" })
	void givesTheFiguresOfThePages(String name, String code) {
		XSSFWorkbook book = table(name, SHOWN, code, ReportFormat.XLSX).workbook();
		AreaResults page = this.results.of(election(SHOWN), area(SHOWN, code), false);
		assertThat(book.getForceFormulaRecalculation()).isTrue();
		assertThat(book.getNumberOfSheets()).isEqualTo(1 + page.levels().size());
		for (LevelResults level : page.levels()) {
			Sheet sheet = book.getSheet(TableTexts.of(Locale.of("vi")).text("level." + level.level()));
			Map<String, Double> sums = numbers(sheet, row(sheet, "Tổng cộng"));
			assertThat(sums).containsEntry("Cử tri đăng ký trước ngày bầu cử", (double) level.voters().roll())
				.containsEntry("Cử tri trong danh sách theo biên bản", (double) level.voters().registered())
				.containsEntry("Cử tri đã bỏ phiếu", (double) level.voters().voted())
				.containsEntry("Phiếu thu vào", (double) level.ballots().collected())
				.containsEntry("Phiếu hợp lệ", (double) level.ballots().valid())
				.containsEntry("Tỷ lệ cử tri đi bầu (%)",
						Objects.requireNonNull(level.voters().turnout()).toBigDecimal().doubleValue())
				.containsEntry("Tỷ lệ phiếu hợp lệ (%)",
						Objects.requireNonNull(level.ballots().validShare()).toBigDecimal().doubleValue());
			assertThat(sums.get("Cử tri đã bỏ phiếu")).isEqualTo(column(sheet, "Cử tri đã bỏ phiếu"));
			assertThat(checks(sheet)).isNotEmpty().allMatch((value) -> value == 0);
		}
	}

	@Test
	void saysOfUnitsWhatTheLawDecided() {
		List<Map<String, String>> rows = rows("table-units", SHOWN, "VN");
		assertThat(rows).extracting((row) -> row.get("unit_code") + " " + row.get("outcome") + " " + row.get("elected"))
			.containsExactly("NA1 DECIDED 2", "P1 DECIDED 3", "D1 DECIDED 2", "C1 DECIDED 2");
		assertThat(rows.getFirst()).containsEntry("turnout", "99.00").containsEntry("resolution", "748/NQ-HĐBCQG");
	}

	@Test
	void countsTheVotesThatWereHeldBesideThoseStillDue() {
		assertThat(rows("table-areas", SHOWN, "VN"))
			.extracting((row) -> row.get("level") + " " + row.get("revote") + row.get("revoted") + " "
					+ row.get("extra_vote") + row.get("extra_voted"))
			.containsExactly("NATIONAL_ASSEMBLY 00 00", "PROVINCE 00 01", "DISTRICT 01 00", "COMMUNE 00 00");
		assertThat(rows("table-communes", HIDDEN, "VN")).extracting((row) -> row.get("revoted")).containsOnly("");
	}

	@Test
	void listsCandidatesWithVotesAndWhoIsElected() {
		List<Map<String, String>> rows = rows("table-candidates", SHOWN, "VN");
		assertThat(rows).hasSize(16);
		assertThat(rows).filteredOn((row) -> "1".equals(row.get("elected")))
			.extracting((row) -> row.get("candidate_code"))
			.containsExactly("NA1-1", "NA1-3", "P1-1", "P1-2", "P1-3", "D1-1", "D1-2", "C1-1", "C1-2");
		assertThat(rows).filteredOn((row) -> "P1-2".equals(row.get("candidate_code")))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("votes", "800")
				.containsEntry("share", "40.82")
				.containsEntry("extra_votes", "1000"));
	}

	@Test
	void countsTheCompositionOnce() {
		List<Map<String, String>> rows = rows("table-composition", SHOWN, "31");
		assertThat(rows)
			.extracting((row) -> row.get("area_code") + " " + row.get("candidates") + " " + row.get("deputies"))
			.containsExactly("31 4 1", "31 5 3", "303 3 2", "303 3 2");
		assertThat(rows("table-composition", SHOWN, "303"))
			.extracting((row) -> row.get("area_code") + " " + row.get("deputies"))
			.containsExactly("303 2", "11296 2");
	}

	@Test
	void leavesCellsEmptyOfGroupsThatNothingIsKnownOf() {
		assertThat(rows("table-composition", SHOWN, "31").getFirst()).containsEntry("candidates_ethnic_minority", "0")
			.containsEntry("deputies_self_nominated", "0")
			.containsEntry("candidates_non_party", "")
			.containsEntry("deputies_non_party_share", "");
		ElectionInfo real = election(SHOWN);
		ElectionInfo practice = new ElectionInfo(real.id(), real.slug(), real.name(), real.day(), real.term(),
				real.rules(), true, true, real.coverage(), real.resultsChangedAt());
		assertThat(HandedOut
			.of(report("table-composition"), practice, area(SHOWN, "31"), Sight.PUBLISHED, ReportFormat.CSV, null)
			.rows(',')
			.get(1)
			.subList(4, 12)).containsOnly("");
	}

	@Test
	void hasEveryMinutesAndEveryVoteOnce() {
		List<Map<String, String>> minutes = rows("table-minutes", SHOWN, "VN");
		assertThat(minutes).hasSize(2 + 4 + 4 + 3);
		assertThat(minutes).filteredOn((row) -> "C1".equals(row.get("unit_code")) && "2".equals(row.get("round")))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("version", "2").containsEntry("voted", "985"));
		assertThat(rows("table-votes", SHOWN, "VN")).hasSize(2 * 4 + 2 * (5 + 4) + 4 * 3 + 3 * 3);
		List<Map<String, String>> stations = rows("table-stations", SHOWN, "VN");
		assertThat(stations).filteredOn((row) -> "C1".equals(row.get("unit_code")))
			.extracting((row) -> row.get("round") + " " + row.get("voted"))
			.containsExactly("2 985", "1 990");
	}

	@Test
	void inventsNoZeros() {
		for (String name : List.of("table-communes", "table-units", "table-stations", "table-candidates")) {
			assertThat(rows(name, HIDDEN, "VN")).isNotEmpty()
				.allSatisfy((row) -> assertThat(List.of(row.getOrDefault("voted", ""), row.getOrDefault("turnout", ""),
						row.getOrDefault("elected", ""), row.getOrDefault("votes", "")))
					.containsOnly(""));
		}
		assertThat(rows("table-minutes", HIDDEN, "VN")).isEmpty();
		Sheet sheet = table("table-minutes", HIDDEN, "VN", ReportFormat.XLSX).workbook().getSheetAt(1);
		assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Chưa có số liệu");
	}

	@Test
	void showsWhatIsNotPublishedToThoseWhoMay() {
		HandedOut shown = table("table-units", SHOWN, "VN", ReportFormat.CSV);
		HandedOut hidden = HandedOut.of(report("table-units"), election(HIDDEN), area(HIDDEN, "VN"), Sight.APPROVED,
				ReportFormat.CSV, null);
		assertThat(hidden.rows(',').get(1).subList(0, 21)).isEqualTo(shown.rows(',').get(1).subList(0, 21));
		List<List<String>> commune = HandedOut
			.of(report("table-minutes"), election(HIDDEN), area(HIDDEN, "11296"), Sight.APPROVED, ReportFormat.CSV,
					"COMMUNE")
			.rows(',');
		assertThat(commune).hasSize(4);
		XSSFWorkbook book = HandedOut
			.of(report("table-units"), election(HIDDEN), area(HIDDEN, "VN"), Sight.APPROVED, ReportFormat.XLSX, null)
			.workbook();
		assertThat(book.getSheetAt(0).getRow(3).getCell(1).getStringCellValue()).contains("chưa công bố");
	}

	@Test
	void keepsNamesHarmless() {
		HandedOut csv = table("table-candidates", SHOWN, "VN", ReportFormat.CSV_SEMICOLON);
		assertThat(csv.text()).startsWith("\uFEFFCấp bầu cử;").contains("\r\n").contains("\"'=HYPERLINK(\"\"x\"\")\"");
		assertThat(csv.rows(';').get(7)).contains("'+Nguyễn Văn B", "HĐND cấp tỉnh", "40,82");
		Sheet sheet = table("table-candidates", SHOWN, "VN", ReportFormat.XLSX).workbook().getSheetAt(2);
		Cell cell = sheet.getRow(1).getCell(7);
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
		assertThat(rows("table-stations", SHOWN, "VN").get(1)).containsEntry("station", "'@Nhà, \"văn hóa\"; số 2");
	}

	@Test
	void givesTheSameBytesAgain() {
		for (ReportFormat format : List.of(ReportFormat.XLSX, ReportFormat.CSV)) {
			assertThat(table("table-stations", SHOWN, "VN", format).bytes())
				.isEqualTo(table("table-stations", SHOWN, "VN", format).bytes());
		}
	}

	@Test
	void saysWhatItIs() {
		XSSFWorkbook book = table("table-units", SHOWN, "31", ReportFormat.XLSX).workbook();
		List<String> about = new ArrayList<>();
		book.getSheetAt(0).forEach((row) -> row.forEach((cell) -> about.add(cell.getStringCellValue())));
		assertThat(book.getSheetName(0)).isEqualTo("Thông tin");
		assertThat(about).contains("Kết quả theo đơn vị bầu cử", "Thành phố Hải Phòng", "Dữ liệu mô phỏng",
				"Số liệu chính thức", "09:30 10/06/2021", "ab".repeat(32), "https://bau-cu.example/check/K7Q2",
				"https://bau-cu.example/elections/" + SHOWN + "/areas/31");
		assertThat(book.getProperties().getCoreProperties().getCreated()).isEqualTo("2021-06-10T02:30:15Z");
		assertThat(book.getSheetAt(1).getPaneInformation().isFreezePane()).isTrue();
		assertThat(book.getSheetAt(1).getRow(1).getCell(8).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
	}

	@Test
	void hasTheWordsOfBothLanguages() {
		TableTexts vietnamese = TableTexts.of(Locale.of("vi"));
		TableTexts english = TableTexts.of(Locale.ENGLISH);
		assertThat(english.keys()).isEqualTo(vietnamese.keys());
		for (Report report : this.reports) {
			if (report instanceof TableReport) {
				assertThat(vietnamese.keys()).contains("name." + report.name());
			}
		}
	}

	private Report report(String name) {
		return this.reports.stream().filter((report) -> report.name().equals(name)).findAny().orElseThrow();
	}

	private HandedOut table(String name, String slug, String area, ReportFormat format) {
		return HandedOut.of(report(name), election(slug), area(slug, area), Sight.PUBLISHED, format, null);
	}

	private List<Map<String, String>> rows(String name, String slug, String area) {
		List<List<String>> rows = table(name, slug, area, ReportFormat.CSV).rows(',');
		List<Map<String, String>> named = new ArrayList<>();
		for (List<String> row : rows.subList(1, rows.size())) {
			Map<String, String> cells = new HashMap<>();
			for (int i = 0; i < row.size(); i++) {
				cells.put(rows.getFirst().get(i), row.get(i));
			}
			named.add(cells);
		}
		return named;
	}

	private ElectionInfo election(String slug) {
		return this.elections.require(slug);
	}

	private AreaInfo area(String slug, String code) {
		return this.areas.require(election(slug).id(), code);
	}

	private static Row row(Sheet sheet, String first) {
		for (Row row : sheet) {
			Cell cell = row.getCell(0);
			if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith(first)) {
				return row;
			}
		}
		throw new AssertionError("no row " + first);
	}

	private static Map<String, Double> numbers(Sheet sheet, Row row) {
		Map<String, Double> numbers = new HashMap<>();
		for (Cell cell : row) {
			if (cell.getCellType() == CellType.NUMERIC) {
				numbers.put(sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue(),
						cell.getNumericCellValue());
			}
		}
		return numbers;
	}

	private static double column(Sheet sheet, String heading) {
		double sum = 0;
		for (int i = 1; i < row(sheet, "Tổng cộng").getRowNum() - 1; i++) {
			sum += numbers(sheet, sheet.getRow(i)).getOrDefault(heading, 0.0);
		}
		return sum;
	}

	/** What a spreadsheet makes of the row that checks the sums. */
	private static List<Double> checks(Sheet sheet) {
		List<Double> checks = new ArrayList<>();
		for (Cell cell : row(sheet, "Kiểm tra")) {
			if (cell.getCellType() == CellType.FORMULA) {
				assertThat(((XSSFCell) cell).getRawValue()).isEqualTo("0");
				checks.add(sheet.getWorkbook()
					.getCreationHelper()
					.createFormulaEvaluator()
					.evaluate(cell)
					.getNumberValue());
			}
		}
		return checks;
	}

}
