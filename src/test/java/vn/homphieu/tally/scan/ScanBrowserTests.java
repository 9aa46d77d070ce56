package vn.homphieu.tally.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
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

import vn.homphieu.account.Actor;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.OfficeBrowserTest;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.TypedMinutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Scans in a real browser: beside the form and the review, turned, zoomed and moved. */
class ScanBrowserTests extends OfficeBrowserTest {

	private static final String SLUG = "scanning";

	private static final String SITTING = "/office/" + SLUG + "/stations/S1";

	private static final Actor CLERK = Officials.clerk("303");

	private static final Actor REVIEWER = Officials.reviewer("303");

	@Autowired
	private EntryService entries;

	@BeforeAll
	void prepare(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		EmptyElection.load(SLUG, packages, folder);
		this.entries.submit(CLERK, new PaperAddress(SLUG, "S2", "C1", 1), TypedMinutes.commune().submission());
		this.entries.submit(Officials.secondClerk("303"), new PaperAddress(SLUG, "S2", "C1", 1),
				TypedMinutes.commune().with("votes.C1-2", "701").submission());
	}

	@AfterAll
	void cleanUp() {
		remove(SLUG);
	}

	@AfterEach
	void forgetScans() {
		this.jdbc
			.sql("update scan set removed_at = now(), removed_by = 'test', removed_reason = 'test' "
					+ "where removed_at is null and station_id in (select s.id from polling_station s join election e "
					+ "on e.id = s.election_id where e.slug = :slug)")
			.param("slug", SLUG)
			.update();
	}

	@Test
	void aPhotoIsAttachedBesideTheFormAndTurned() throws IOException {
		try (BrowserWindow window = window(CLERK, 1440, ColorScheme.LIGHT)) {
			Page page = window.page();
			page.navigate(SITTING);
			attach(page, photo(), pdf());
			assertThat(page.locator("article.scan")).hasCount(2);
			assertThat(page.locator("article.scan iframe")).hasCount(1);
			Locator view = page.locator(".scan-view:has(img)");
			assertThat((Boolean) view.locator("img")
				.evaluate("image => image.decode().then(() => image.naturalWidth === 1200)")).isTrue();
			view.focus();
			view.press("r");
			assertThat(page.locator(".scan-view.turned-90")).hasCount(1);
			page.locator(".scan:has(img) [data-key=l]").click();
			assertThat(page.locator(".scan-view:has(img)")).hasClass(java.util.regex.Pattern.compile("turned-0"));
			assertThat(page.url()).endsWith(SITTING);
			assertThat(window.complaints()).isEmpty();
		}
	}

	@Test
	void aScanIsZoomedAndMovedByTheKeyboard() throws IOException {
		try (BrowserWindow window = window(CLERK, 1440, ColorScheme.LIGHT)) {
			Page page = window.page();
			page.navigate(SITTING + "/scans");
			attach(page, photo());
			Locator view = page.locator(".scan-view");
			view.focus();
			double whole = width(view);
			for (int i = 0; i < 4; i++) {
				view.press("+");
			}
			assertThat(width(view)).isGreaterThan(1.5 * whole);
			view.press("ArrowRight");
			view.press("ArrowDown");
			page.waitForFunction("() => { const view = document.querySelector('.scan-view');"
					+ " return view.scrollLeft > 0 && view.scrollTop > 0 }");
			view.press("0");
			assertThat(width(view)).isEqualTo(whole);
			assertThat(window.complaints()).isEmpty();
		}
	}

	@Test
	void aFileThatIsNoScanIsRefusedInWordsAndTheOthersAreTaken() throws IOException {
		try (BrowserWindow window = window(CLERK, 360, ColorScheme.LIGHT)) {
			Page page = window.page();
			page.navigate(SITTING);
			attach(page, new FilePayload("bien-ban.jpg", "image/jpeg", "GIF89a".getBytes(StandardCharsets.UTF_8)),
					photo());
			assertThat(page.locator(".scans .note.warn")).containsText("không phải PDF, JPEG hay PNG");
			assertThat(page.locator("article.scan")).hasCount(1);
		}
	}

	@Test
	void aReviewerComparesWithTheScanAndItsKeysDoNotReturnTheMinutes() throws IOException {
		try (BrowserWindow window = window(REVIEWER, 1440, ColorScheme.LIGHT)) {
			Page page = window.page();
			page.navigate("/office/" + SLUG + "/review/S2/C1/1");
			attach(page, photo());
			Locator view = page.locator("aside .scan-view");
			assertThat(view).isVisible();
			view.press("r");
			assertThat(page.locator("aside .scan-view.turned-90")).hasCount(1);
			assertThat(page.locator("#reason")).not().isFocused();
			assertThat(window.complaints()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1440,LIGHT,vi", "360,DARK,en" })
	void everyPageIsAccessibleAndFits(int width, ColorScheme scheme, String language) throws IOException {
		for (String path : List.of(SITTING, SITTING + "/scans", "/office/" + SLUG + "/review/S2/C1/1")) {
			try (BrowserWindow window = window(path.contains("review") ? REVIEWER : CLERK, width, scheme)) {
				Page page = window.page();
				page.navigate(path + "?lang=" + language);
				if (page.locator("article.scan").count() == 0) {
					attach(page, photo(), pdf());
				}
				assertThat(page.locator("article.scan")).hasCount(2);
				check(window, path);
			}
			forgetScans();
		}
	}

	private static void attach(Page page, FilePayload... files) {
		page.locator(".scan-drop input[type=file]").setInputFiles(files);
		page.locator(".scan-drop button").click();
		assertThat(page.locator(".scans .note")).hasCount(files.length);
	}

	private static FilePayload photo() throws IOException {
		return new FilePayload("trang-1.jpg", "image/jpeg", ScanFiles.image("jpeg", 1200, 1700));
	}

	private static FilePayload pdf() throws IOException {
		return new FilePayload("bien-ban.pdf", "application/pdf", ScanFiles.pdf(2));
	}

	private static double width(Locator view) {
		return view.locator("img").boundingBox().width;
	}

}
