package vn.homphieu.report.summary;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import vn.homphieu.area.Areas;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Marks;
import vn.homphieu.report.document.pdf.Standards;
import vn.homphieu.report.template.Filling;
import vn.homphieu.report.template.ReportTexts;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.CountedStatements;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** The summary report before any minutes, before publication, and after much happened. */
@PortalTest
@Import(CountedStatements.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummaryStatesTests {

	private static final String EMPTY = "summary-empty";

	private static final String SMALL = "summary-small";

	private static final String EXOTIC = "summary-exotic";

	@Autowired
	private Elections elections;

	@Autowired
	private Areas areas;

	@Autowired
	private SummaryFillings fillings;

	@Autowired
	private SummaryTexts source;

	@Autowired
	private ReportTexts texts;

	@Autowired
	private SummaryReport report;

	@Autowired
	private CountedStatements statements;

	@BeforeAll
	void importElections(@Autowired ApplicationContext portal, @Autowired PackageImport packages, @TempDir Path folder)
			throws Exception {
		EmptyElection.load(EMPTY, packages, folder);
		ImportedElection.into(portal, SmallElection.make(), SMALL, false);
		ImportedElection.into(portal, ExoticElection.make(), EXOTIC, true);
	}

	@AfterAll
	void removeElections(@Autowired ElectionRemoval removal) {
		removal.remove(EMPTY);
		removal.remove(SMALL);
		removal.remove(EXOTIC);
	}

	@Test
	void saysInPlaceThatThereAreNoFiguresYet() {
		String report = report(EMPTY, "31", "vi", Sight.APPROVED);
		assertThat(report).contains("Số cử tri đã đi bầu và tỷ lệ cử tri đi bầu: chưa có số liệu.")
			.contains("Số phiếu phát ra, thu vào, hợp lệ và không hợp lệ: chưa có số liệu.")
			.contains("Quốc hội: kết quả chưa có số liệu")
			.contains("tạm tính")
			.doesNotContain("đạt 0,00%", "(0,00%), thiếu", " 0/")
			.contains("Quốc hội: 1 đơn vị bầu cử, bầu 2 đại biểu.");
		assertThat(report(EMPTY, "31", "en", Sight.APPROVED))
			.contains("There are no figures of voters and turnout yet.")
			.contains("National Assembly: no result yet")
			.doesNotContain("turnout of 0.00%", "0/2");
	}

	@Test
	void showsUnpublishedFiguresOnlyToThoseWhoMaySeeThem() {
		assertThat(report(SMALL, "31", "vi", Sight.PUBLISHED)).doesNotContain("99,00%", "đã đi bầu, đạt")
			.doesNotContain("chưa công bố, chỉ dùng");
		assertThat(report(SMALL, "31", "vi", Sight.APPROVED)).contains("đạt 99,00%")
			.contains("Quốc hội: bầu được 2/2 đại biểu (100,00%)")
			.contains("chưa công bố, chỉ dùng trong cơ quan phụ trách bầu cử")
			.contains("tạm tính")
			.doesNotContain("chính thức, theo các biên bản");
	}

	@Test
	void tellsTiesExtraVotesRevotesAndWhoWasNotConfirmed() {
		assertThat(report(EXOTIC, "VN", "vi", Sight.PUBLISHED)).contains("Có 4 đơn vị bầu cử có việc phát sinh")
			.contains("1 đơn vị đã bầu cử lại")
			.contains("1 đơn vị đã bầu cử thêm")
			.contains("1 khu vực bỏ phiếu bị hủy kết quả")
			.contains("1 đơn vị có người bằng phiếu, đã có quyết định")
			.contains("1 người được xác nhận tư cách đại biểu (50,00%), 1 người không được xác nhận")
			.contains("cuộc bầu cử năm 2016 (99,35%)");
		assertThat(report(EXOTIC, "VN", "en", Sight.PUBLISHED)).contains("- 1 constituency voted again.")
			.contains("in 4 constituencies;")
			.contains("1 confirmed as deputies (50.00%), 1 not confirmed");
	}

	@Test
	void leavesOutGroupsThatNothingIsKnownOf() {
		assertThat(report(SMALL, "31", "vi", Sight.APPROVED)).contains("dân tộc thiểu số 0 người (0,00%)")
			.doesNotContain("ngoài Đảng");
		assertThat(report(SMALL, "31", "en", Sight.APPROVED)).contains("0 from ethnic minorities (0.00%)")
			.doesNotContain("from outside the Party");
	}

	@Test
	void saysThatNothingIsKnownOfTheStandInsOfAPracticeElection() {
		ElectionInfo practice = practice(this.elections.require(SMALL));
		assertThat(report(practice, "31", "vi", Sight.APPROVED)).contains("4 người ứng cử; cơ cấu: chưa có số liệu.")
			.contains("bầu cử tập dượt")
			.doesNotContain("dữ liệu mô phỏng")
			.contains("Quốc hội: cơ cấu: chưa có số liệu.")
			.doesNotContain("dân tộc thiểu số", "tự ứng cử.", "ngoài Đảng", "không có người", "dưới 40 tuổi");
		assertThat(report(practice, "31", "en", Sight.APPROVED))
			.contains("4 candidates; there are no figures of their composition yet.")
			.contains("practice election")
			.contains("National Assembly: there are no figures of who they are yet.")
			.doesNotContain("self-nominated.", "ethnic minorities", "under 40");
	}

	@Test
	void fitsEveryAreaInBothLanguages() {
		for (String area : new String[] { "VN", "31", "303", "11296" }) {
			for (String language : new String[] { "vi", "en" }) {
				for (String election : new String[] { EMPTY, SMALL, EXOTIC }) {
					assertThat(report(election, area, language, Sight.PUBLISHED)).isNotEmpty();
				}
			}
		}
	}

	@Test
	void itsPdfCanBeKeptAndReadAloud() throws Exception {
		ElectionInfo info = this.elections.require(EXOTIC);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		List<Long> done = new ArrayList<>();
		this.report.write(
				new ReportRequest(SummaryTexts.NAME, info, this.areas.require(info.id(), "11296"), null,
						Locale.of("vi"), Sight.PUBLISHED, ReportFormat.PDF),
				new Marks(1, null, "0".repeat(64), true, true, true, "ABCDEFGH", "https://example.org/r/ABCDEFGH"), pdf,
				(steps, total) -> done.add(steps * 100 / total));
		assertThat(Standards.failures(pdf.toByteArray())).isEmpty();
		assertThat(done).isSorted().startsWith(0L).endsWith(100L);
	}

	@Test
	void offersTheSameNamesWhateverTheAreaAndTheFigures() {
		Filling full = sample(EXOTIC, "VN");
		assertThat(sample(EMPTY, "11296").figures().keySet()).isEqualTo(full.figures().keySet());
		assertThat(sample(EMPTY, "11296").blocks().keySet()).isEqualTo(full.blocks().keySet());
	}

	@Test
	void asksAsManyStatementsHoweverManyMinutes() {
		int none = this.statements.of(() -> filling(EMPTY, "31", "vi", Sight.APPROVED));
		int some = this.statements.of(() -> filling(SMALL, "31", "vi", Sight.APPROVED));
		int more = this.statements.of(() -> filling(EXOTIC, "31", "vi", Sight.APPROVED));
		assertThat(some).isEqualTo(none).isEqualTo(more).isLessThan(25);
	}

	private Filling sample(String election, String area) {
		ElectionInfo info = this.elections.require(election);
		return this.source.sample("summary", info, this.areas.require(info.id(), area), Locale.of("vi"));
	}

	private String report(String election, String area, String language, Sight sight) {
		return report(this.elections.require(election), area, language, sight);
	}

	private String report(ElectionInfo election, String area, String language, Sight sight) {
		return ReportText
			.of(this.texts.fill(SummaryTexts.NAME, Locale.of(language), filling(election, area, language, sight)));
	}

	private static ElectionInfo practice(ElectionInfo real) {
		return new ElectionInfo(real.id(), real.slug(), real.name(), real.day(), real.term(), real.rules(), true, true,
				real.coverage(), real.resultsChangedAt());
	}

	private Filling filling(String election, String area, String language, Sight sight) {
		return filling(this.elections.require(election), area, language, sight);
	}

	private Filling filling(ElectionInfo election, String area, String language, Sight sight) {
		return this.fillings.of(election, this.areas.require(election.id(), area), Locale.of(language), sight);
	}

}
