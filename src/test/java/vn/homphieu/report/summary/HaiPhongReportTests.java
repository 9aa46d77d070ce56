package vn.homphieu.report.summary;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.homphieu.area.Areas;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Marks;
import vn.homphieu.report.document.Run;
import vn.homphieu.report.template.ReportTexts;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.HaiPhong;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The summary report of Hải Phòng 2021 states the figures of the final report of
 * 15/7/2021 (DOMAIN.md §9), in both languages.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HaiPhongReportTests {

	@Autowired
	private Elections elections;

	@Autowired
	private Areas areas;

	@Autowired
	private SummaryFillings fillings;

	@Autowired
	private ReportTexts texts;

	@Autowired
	private SummaryReport report;

	@BeforeAll
	void load(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		HaiPhong.load(this.elections, packages, folder);
	}

	@Test
	void statesEachFigureOfTheFinalReport() {
		assertThat(text("vi")).contains("đạt 99,78%")
			.contains("phiếu hợp lệ (99,39%)")
			.contains("Quốc hội: bầu được 9/9 đại biểu (100,00%)")
			.contains("HĐND cấp tỉnh: bầu được 67/67 đại biểu (100,00%)")
			.contains("HĐND cấp huyện: bầu được 496/496 đại biểu (100,00%)")
			.contains("HĐND cấp xã: bầu được 5.191/5.221 đại biểu (99,43%), thiếu 30 đại biểu")
			.contains("1 người tự ứng cử")
			.contains("7 người tự ứng cử")
			.contains("1.700 cuộc tiếp xúc cử tri với 86.000 lượt cử tri")
			.contains("tỷ lệ cử tri đi bầu cao hơn cuộc bầu cử năm 2016")
			.contains("tỷ lệ phiếu bầu của người trúng cử cao hơn cuộc bầu cử năm 2016");
	}

	@Test
	void statesThemInEnglishToo() {
		assertThat(text("en")).contains("a turnout of 99.78%")
			.contains("were valid (99.39%)")
			.contains("National Assembly: 9/9 deputies elected (100.00%)")
			.contains("Provincial council: 67/67 deputies elected (100.00%)")
			.contains("District council: 496/496 deputies elected (100.00%)")
			.contains("Commune council: 5,191/5,221 deputies elected (99.43%), 30 seats left empty")
			.contains("1 self-nominated candidate.")
			.contains("7 self-nominated candidates")
			.contains("at 1,700 meetings, attended by 86,000 voters")
			.contains("the turnout was higher than in the election of 2016")
			.contains("the share of votes of those elected was higher than in the election of 2016");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void leavesNothingUnsaidOfWhatHappened(String language) {
		assertThat(text(language)).doesNotContain("chưa có số liệu của nhiệm kỳ", "no figure yet")
			.contains("vi".equals(language) ? "dữ liệu mô phỏng" : "simulated data")
			.contains("vi".equals(language) ? "Tổng cộng của các bảng khớp" : "The totals of these tables agree");
	}

	@Test
	void linksEachFigureToItsPage() {
		List<Run.Text> figures = ReportText.words(blocks("vi", "31"))
			.filter((run) -> run.text().matches("[0-9.,]+%?|\\d+/\\d+"))
			.toList();
		assertThat(figures).hasSizeGreaterThan(500)
			.extracting(Run.Text::address)
			.filteredOn(Objects::nonNull)
			.allMatch((address) -> address.startsWith("/elections/2021/"));
		assertThat(figures).filteredOn((run) -> run.text().endsWith("%")).allMatch((run) -> run.address() != null);
	}

	@Test
	void theTextOfThePdfGivesTheFigures() throws Exception {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		ElectionInfo election = this.elections.require("2021");
		this.report.write(
				new ReportRequest("summary", election, this.areas.require(election.id(), "31"), null, Locale.of("vi"),
						Sight.PUBLISHED, ReportFormat.PDF),
				new Marks(1, null, "0".repeat(64), true, true, true, "ABCDEFGH", "http://localhost/r/ABCDEFGH"), pdf,
				Report.Steps.SILENT);
		try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
			assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
				.contains("99,78%", "99,39%", "5.191/5.221", "99,43%", "496/496", "67/67", "9/9", "1.700", "86.000");
		}
	}

	private String text(String language) {
		return ReportText.of(blocks(language, "31"));
	}

	private List<Block> blocks(String language, String area) {
		Locale locale = Locale.of(language);
		ElectionInfo election = this.elections.require("2021");
		return this.texts.fill(SummaryTexts.NAME, locale, this.fillings.of(election,
				this.areas.require(election.id(), area), locale, Sight.PUBLISHED));
	}

}
