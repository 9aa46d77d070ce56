package vn.homphieu.tally.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.OfficeBrowserTest;
import vn.homphieu.testing.Officials;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The spreadsheet's way in a real browser, from the template to minutes handed in. */
class SpreadsheetBrowserTests extends OfficeBrowserTest {

	private static final String SLUG = "sheets";

	private static final Map<String, String> FIGURES = Map.of("registered", "1000", "voted", "990", "issued", "990",
			"collected", "990", "valid", "980", "invalid", "10", "votes.C1-1", "800", "votes.C1-2", "700", "votes.C1-3",
			"60");

	@BeforeAll
	void prepare(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		EmptyElection.load(SLUG, 4, packages, folder);
	}

	@AfterAll
	void cleanUp() {
		remove(SLUG);
	}

	@AfterEach
	void forgetEntries() {
		forgetEntries(SLUG);
	}

	@Test
	void aTemplateIsFilledInCorrectedAndHandedIn() throws IOException {
		try (BrowserWindow window = window(1440, ColorScheme.LIGHT)) {
			Page page = window.page();
			String template = template(page);
			send(page, fill(template, Map.of("S2", Map.of("invalid", "11"), "S3", Map.of("voted", "x"))));
			assertThat(page.locator("section[role=alert]")).containsText("E07");
			assertThat(page.locator("section[role=alert] tbody tr")).hasCount(2);
			assertThat(page.locator("section[role=alert]")).containsText("Chưa biên bản nào được nhận");
			assertThat(submitted()).isZero();
			send(page, fill(template, Map.of()));
			assertThat(page.locator(".note[role=status]")).containsText("Đã nhận 4 biên bản");
			assertThat(submitted()).isEqualTo(4);
			assertThat(window.complaints()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1440,LIGHT,vi", "360,DARK,en" })
	void everyPageIsAccessibleAndFits(int width, ColorScheme scheme, String language) throws IOException {
		try (BrowserWindow window = window(width, scheme)) {
			Page page = window.page();
			page.navigate("/office/" + SLUG + "?lang=" + language);
			check(window, "work");
			page.navigate("/office/" + SLUG + "/spreadsheet?lang=" + language);
			check(window, "choice");
			String template = template(page);
			page.navigate("/office/" + SLUG + "/spreadsheet?area=11296&level=COMMUNE&lang=" + language);
			check(window, "template");
			send(page, fill(template, Map.of("S2", Map.of("invalid", "11"), "S3", Map.of("voted", "x"))));
			check(window, "faults");
			send(page, fill(template, Map.of("S1", Map.of("collected", "989", "valid", "979"))));
			check(window, "warnings");
		}
	}

	/** From the list of work to the template of a commune. */
	private static String template(Page page) throws IOException {
		page.navigate("/office/" + SLUG);
		page.locator("main a[href$='/spreadsheet']").click();
		page.fill("#area", "11296");
		page.selectOption("#level", "COMMUNE");
		page.locator("form.filters button").click();
		Download download = page.waitForDownload(() -> page.locator("a[href*='template.csv']").click());
		return Files.readString(download.path());
	}

	/** Right figures in every line, but for what is given by voting area and column. */
	private static String fill(String template, Map<String, Map<String, String>> wrong) {
		List<String> lines = template.lines().toList();
		String[] columns = lines.get(1).split(",", -1);
		return lines.stream().map((line) -> {
			String[] cells = line.split(",", -1);
			if (!cells[0].matches("S\\d")) {
				return line;
			}
			return Stream.iterate(0, (i) -> i < columns.length, (i) -> i + 1)
				.map((i) -> wrong.getOrDefault(cells[0], Map.of())
					.getOrDefault(columns[i], FIGURES.getOrDefault(columns[i], (i < cells.length) ? cells[i] : "")))
				.collect(Collectors.joining(","));
		}).collect(Collectors.joining("\n"));
	}

	private static void send(Page page, String content) {
		page.locator("#file")
			.setInputFiles(new FilePayload("bien-ban.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
		page.locator("form.scan-drop button").click();
	}

	private int submitted() {
		return this.jdbc.sql("""
				select count(*) from entry e join paper p on p.id = e.paper_id join election n on n.id = p.election_id
				where n.slug = :slug and e.state = 'SUBMITTED'""").param("slug", SLUG).query(Integer.class).single();
	}

	private BrowserWindow window(int width, ColorScheme scheme) {
		return window(Officials.clerk("303"), width, scheme);
	}

}
