package vn.homphieu.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.homphieu.report.kept.MadeReport;
import vn.homphieu.report.kept.ReportMaker;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.OfficeBrowserTest;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.SmallElection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody holds a file against what the portal made. */
class CheckBrowserTests extends OfficeBrowserTest {

	@Autowired
	private ReportMaker maker;

	private ImportedElection election;

	@BeforeAll
	void importElection(@Autowired ApplicationContext portal) throws Exception {
		this.election = ImportedElection.into(portal, SmallElection.make(), "checked", true);
	}

	@AfterAll
	void removeElection() {
		this.election.remove();
	}

	@Test
	void theBrowserReckonsTheHashOfAFile(@TempDir Path folder) throws Exception {
		MadeReport made = this.maker.make(new ReportRequest("table-minutes", this.election.info(),
				this.election.area("31"), null, Locale.of("vi"), Sight.PUBLISHED, ReportFormat.CSV),
				Report.Steps.SILENT);
		Path changed = Files.write(folder.resolve("changed.csv"), Files.readAllBytes(made.path()));
		Files.writeString(changed, Files.readString(changed).replace("990", "991"));
		try (BrowserWindow window = window(Officials.auditor(), 360, ColorScheme.DARK)) {
			Page page = window.page();
			page.navigate("/r/" + made.report().code());
			page.setInputFiles("#file", made.path());
			assertThat(page.locator("#compare [role=status]")).containsText("Khớp");
			page.setInputFiles("#file", changed);
			assertThat(page.locator("#compare [role=alert]")).containsText("Không khớp");
			check(window, "the check of a report");
		}
	}

}
