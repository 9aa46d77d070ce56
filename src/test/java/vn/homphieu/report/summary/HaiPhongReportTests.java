package vn.homphieu.report.summary;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import vn.homphieu.area.Areas;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
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

	@BeforeAll
	void load(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		HaiPhong.load(this.elections, packages, folder);
	}

	@Test
	void statesEachFigureOfTheFinalReport() {
		assertThat(report("vi", "31")).contains("đạt 99,78%")
			.contains("phiếu hợp lệ (99,39%)")
			.contains("Quốc hội: bầu được 9/9 đại biểu (100,00%)")
			.contains("HĐND cấp tỉnh: bầu được 67/67 đại biểu (100,00%)")
			.contains("HĐND cấp huyện: bầu được 496/496 đại biểu (100,00%)")
			.contains("HĐND cấp xã: bầu được 5.191/5.221 đại biểu (99,43%), thiếu 30 đại biểu")
			.contains("1 người tự ứng cử")
			.contains("7 người tự ứng cử")
			.contains("tỷ lệ cử tri đi bầu cao hơn cuộc bầu cử năm 2016")
			.contains("tỷ lệ phiếu bầu của người trúng cử cao hơn cuộc bầu cử năm 2016");
	}

	private String report(String language, String area) {
		Locale locale = Locale.of(language);
		ElectionInfo election = this.elections.require("2021");
		return ReportText.of(this.texts.fill(SummaryTexts.NAME, locale, this.fillings.of(election,
				this.areas.require(election.id(), area), locale, Sight.PUBLISHED)));
	}

}
