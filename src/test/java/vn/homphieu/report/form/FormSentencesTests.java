package vn.homphieu.report.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Run;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The fixed sentences of minutes are chosen by the outcome and by the law. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormSentencesTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Areas areas;

	@Autowired
	private FormMaker maker;

	@Autowired
	private List<FormReport> forms;

	private @Nullable CountedElection election;

	@BeforeAll
	void count() throws Exception {
		CountedElection counted = CountedElection.importInto(this.portal, "form-sentences");
		this.election = counted;
		counted.count("NA1", 1, 900, List.of(800, 400, 60, 50, 40));
		counted.count("P1", 1, 900, List.of(800, 400, 60, 50, 40, 30));
		counted.count("D1", 1, 500, List.of(400, 300, 250, 60, 50, 40));
		counted.count("D1", 2, 400, List.of(380, 370, 360, 60, 50, 40));
		counted.count("K1", 1, 900, List.of(800, 700, 600, 60, 50, 40, 30));
		counted.count("C1", 1, 900, List.of(800, 60, 50, 40, 30));
		counted.count("C1", 3, 900, List.of(0, 700, 50, 40, 30));
	}

	@AfterAll
	void remove() {
		counted().remove();
	}

	@Test
	void assemblyShortOfAnySeatAsksTheNationalElectionCouncilForAnExtraVote() {
		FormText text = make("constituency-minutes", "31", "NA1");
		assertThat(text.of("c")).contains("trúng cử: 1", "còn thiếu: 1", "Hội đồng bầu cử quốc gia xem xét",
				"bầu cử thêm", "Điều 79");
		assertThat(text.of("b")).contains("NGUYỄN VĂN B: 4.000 phiếu").doesNotContain("Không có");
	}

	@Test
	void councilBelowTwoThirdsAsksItsCommissionForAnExtraVote() {
		assertThat(make("constituency-minutes", "31", "P1").of("c")).contains("trúng cử: 1", "còn thiếu: 2",
				"chưa đủ hai phần ba", "Ủy ban bầu cử xem xét, quyết định ngày bầu cử thêm");
	}

	@Test
	void councilWithTwoThirdsTellsTheMissingNumberAlone() {
		assertThat(make("constituency-minutes", "11299", "K1").of("c")).contains("trúng cử: 3", "còn thiếu: 1")
			.doesNotContain("bầu cử thêm");
	}

	@Test
	void halfOfTheRollIsNotEnoughAndTheVoteIsRepeated() {
		FormText text = make("constituency-minutes", "303", "D1");
		assertThat(text.of("a")).contains("50,00%", "chưa đạt quá nửa", "không có giá trị", "bầu cử lại");
		assertThat(text.of("b")).contains("Không có");
	}

	@Test
	void reVoteCountsWhateverItsTurnout() {
		FormText text = make("constituency-minutes", "303", "D1:2");
		assertThat(text.of("head")).contains("(BẦU CỬ LẠI)");
		assertThat(text.of("a")).contains("40,00%").doesNotContain("không có giá trị");
		assertThat(text.of("c")).contains("trúng cử: 3", "còn thiếu: 0");
	}

	@Test
	void extraVoteIsForTheSeatsLeftAndHasMinutesOfItsOwn() {
		FormText text = make("constituency-minutes", "11296", "C1:3");
		assertThat(text.of("head")).contains("(BẦU CỬ THÊM)");
		assertThat(text.of("2")).contains("là 1");
		assertThat(text.of("c")).contains("được bầu: 1", "trúng cử: 1", "còn thiếu: 0");
	}

	@Test
	void summaryOfACouncilTellsItsExtraVotesApart() {
		FormText text = make("council-minutes", "11296", "C");
		assertThat(text.of("6")).contains("Nguyễn Văn C | 700").doesNotContain("Không có");
		assertThat(text.of("3")).contains("Không có");
	}

	@Test
	void countingMinutesWithoutApprovalStayOpen() {
		FormText text = make("counting-minutes", "11296", "S2:C2");
		assertThat(text.of("head")).contains("Chưa có biên bản được duyệt");
		assertThat(text.of("7")).contains(": " + FormText.DOTS);
		assertThat(text.of("14")).contains("NGUYỄN VĂN B được " + FormText.DOTS);
	}

	@Test
	void nothingUnpublishedIsShownToThePublic() {
		FormText text = new FormText(blocks("constituency-minutes", "31", "NA1", Sight.PUBLISHED));
		assertThat(text.of("3")).contains(": " + FormText.DOTS);
		assertThat(text.of("b")).doesNotContain("NGUYỄN").contains(FormText.DOTS);
		assertThat(request("constituency-minutes", "303", "D1:2", Sight.PUBLISHED))
			.satisfies((request) -> assertThat(form("constituency-minutes").fits(request)).isFalse());
	}

	@Test
	void formsThatDoNotExistAreNotOffered() {
		for (String part : List.of("S1", "S1:", "S1:NA1:4", "S9:NA1", "S1:K1", "S1:NA1:2")) {
			assertThat(form("counting-minutes").fits(request("counting-minutes", "11296", part, Sight.APPROVED)))
				.as(part)
				.isFalse();
		}
		assertThat(form("final-report").fits(request("final-report", "303", null, Sight.APPROVED))).isFalse();
	}

	@Test
	void statisticsOfAPracticeElectionLeaveOpenWhoTheElectedAre() {
		ElectionInfo real = counted().info();
		ElectionInfo practice = new ElectionInfo(real.id(), real.slug(), real.name(), real.day(), real.term(),
				real.rules(), true, true, real.coverage(), real.resultsChangedAt());
		FormReport form = form("final-statistics");
		ReportRequest request = new ReportRequest(form.name(), practice, this.areas.require(real.id(), "31"), null,
				Locale.of("vi"), Sight.APPROVED, ReportFormat.PDF);
		List<Block> blocks = this.maker.fill(Objects.requireNonNull(form.text(request)), form.filling(request));
		Block.Table groups = blocks.stream()
			.filter(Block.Table.class::isInstance)
			.map(Block.Table.class::cast)
			.filter((table) -> table.columns().stream().anyMatch((column) -> column.title().equals("Tự ứng cử")))
			.findFirst()
			.orElseThrow();
		assertThat(groups.rows()).isNotEmpty()
			.flatExtracting((row) -> row.cells().subList(4, row.cells().size()))
			.allSatisfy((cell) -> assertThat(cell).singleElement().isInstanceOf(Run.Dots.class));
	}

	private FormText make(String form, String area, String part) {
		return new FormText(blocks(form, area, part, Sight.APPROVED));
	}

	private List<Block> blocks(String name, String area, String part, Sight sight) {
		FormReport form = form(name);
		ReportRequest request = request(name, area, part, sight);
		assertThat(form.fits(request)).isTrue();
		return this.maker.fill(Objects.requireNonNull(form.text(request)), form.filling(request));
	}

	private FormReport form(String name) {
		return this.forms.stream().filter((form) -> form.name().equals(name)).findFirst().orElseThrow();
	}

	private ReportRequest request(String name, String code, @Nullable String part, Sight sight) {
		AreaInfo area = this.areas.require(counted().info().id(), code);
		return new ReportRequest(name, counted().info(), area, part, Locale.of("vi"), sight, ReportFormat.PDF);
	}

	private CountedElection counted() {
		return Objects.requireNonNull(this.election);
	}

}
