package vn.homphieu.report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.homphieu.area.Areas;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Marks;
import vn.homphieu.report.document.pdf.Standards;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Official forms on paper, filled in and to be filled in, can be kept and read aloud. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormPaperTests {

	private static final Marks MARKS = new Marks(1, null, "0".repeat(64), true, true, false, "ABCDEFGH",
			"https://example.org/r/ABCDEFGH");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Areas areas;

	@Autowired
	private List<Report> reports;

	private @Nullable CountedElection election;

	@BeforeAll
	void count() throws Exception {
		CountedElection counted = CountedElection.importInto(this.portal, "form-paper");
		this.election = counted;
		counted.count("P1", 1, 900, List.of(800, 400, 60, 50, 40, 30));
	}

	@AfterAll
	void remove() {
		counted().remove();
	}

	@Test
	void minutesOfAConstituencyKeepToTheStandards() throws Exception {
		byte[] pdf = written("constituency-minutes", "31", "P1", Report.Steps.SILENT);
		assertThat(Standards.failures(pdf)).isEmpty();
		assertThat(pdf).isEqualTo(written("constituency-minutes", "31", "P1", Report.Steps.SILENT));
	}

	@Test
	void blankMinutesAreOneFileThatCountsThePagesOfEach() throws Exception {
		List<Long> done = new ArrayList<>();
		byte[] pdf = written("blank-minutes", "11296", "COMMUNE", (steps, total) -> done.add(steps * 100 / total));
		assertThat(Standards.failures(pdf)).isEmpty();
		assertThat(done).isSorted().endsWith(100L);
		try (PDDocument read = Loader.loadPDF(pdf)) {
			List<String> pages = new ArrayList<>();
			for (int page = 1; page <= read.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(read));
			}
			assertThat(pages).hasSizeGreaterThan(3)
				.filteredOn((page) -> page.contains("Trang 1/"))
				.hasSize(2)
				.allSatisfy((page) -> assertThat(page).contains("BIÊN BẢN"));
			assertThat(pages).filteredOn((page) -> page.contains("BIÊN BẢN\n"))
				.allSatisfy((page) -> assertThat(page).contains("Trang 1/"));
		}
	}

	private byte[] written(String name, String area, @Nullable String part, Report.Steps steps) throws IOException {
		Report report = this.reports.stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
		ReportRequest request = new ReportRequest(name, counted().info(),
				this.areas.require(counted().info().id(), area), part, Locale.of("vi"), Sight.APPROVED,
				ReportFormat.PDF);
		assertThat(report.fits(request)).isTrue();
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		report.write(request, MARKS, pdf, steps);
		return pdf.toByteArray();
	}

	private CountedElection counted() {
		return Objects.requireNonNull(this.election);
	}

}
