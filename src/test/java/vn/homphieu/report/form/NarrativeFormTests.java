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

import vn.homphieu.area.Areas;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reports of a province tell every later vote, and no outcome before there is one.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrativeFormTests {

	private static final String TWICE = "Đơn vị bầu cử số 1 bầu đại biểu HĐND cấp huyện, quận Hồng Bàng";

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
		CountedElection counted = CountedElection.importInto(this.portal, "narrative-form");
		this.election = counted;
		counted.count("D1", 1, 500, List.of(400, 300, 250, 60, 50, 40));
		counted.count("D1", 2, 400, List.of(380, 60, 60, 60, 50, 40));
		counted.count("D1", 3, 900, List.of(0, 700, 600, 60, 50, 40));
		counted.count("C1", 1, 900, List.of(800, 60, 50, 40, 30));
		counted.count("C1", 3, 900, List.of(0, 700, 50, 40, 30));
	}

	@AfterAll
	void remove() {
		Objects.requireNonNull(this.election).remove();
	}

	@Test
	void unitThatVotedAgainAndThenHadAnExtraVoteIsInBothLists() {
		String[] lists = make("final-report", Sight.APPROVED).of("II.4").split("Đơn vị bầu cử thêm:", -1);
		assertThat(lists).hasSize(2).allSatisfy((list) -> assertThat(list).contains(TWICE));
	}

	@Test
	void communeIsNamedWithItsDistrict() {
		assertThat(make("final-report", Sight.APPROVED).of("II.4")).containsPattern("HĐND cấp xã, phường [^,]+, quận ");
	}

	@Test
	void withoutFiguresNoOutcomeIsTold() {
		for (String report : List.of("preliminary-report", "final-report")) {
			FormText text = make(report, Sight.PUBLISHED);
			assertThat(text.of("II.4")).contains(FormText.DOTS).doesNotContain("Không có");
			assertThat(text.of("II.5")).contains(FormText.DOTS).doesNotContain("Không có");
		}
	}

	@Test
	void rollIsKnownBeforeAnythingIsCounted() {
		assertThat(make("preliminary-report", Sight.PUBLISHED).of("II.1"))
			.containsPattern("Tổng số cử tri: [\\d.]+\\d; đã bỏ phiếu: \\.{4}");
	}

	@Test
	void withoutProceedingsTheirItemsStayOpen() {
		FormText text = make("final-report", Sight.APPROVED);
		assertThat(text.of("I.3")).contains(FormText.DOTS).doesNotContain("hội nghị");
		assertThat(text.of("I.4")).contains(FormText.DOTS).doesNotContain("Đã tiếp nhận");
	}

	private FormText make(String name, Sight sight) {
		CountedElection counted = Objects.requireNonNull(this.election);
		FormReport form = this.forms.stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
		ReportRequest request = new ReportRequest(name, counted.info(), this.areas.require(counted.info().id(), "31"),
				null, Locale.of("vi"), sight, ReportFormat.PDF);
		return new FormText(this.maker.fill(Objects.requireNonNull(form.text(request)), form.filling(request)));
	}

}
