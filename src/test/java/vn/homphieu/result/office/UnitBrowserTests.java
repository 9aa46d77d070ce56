package vn.homphieu.result.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.homphieu.account.Actor;
import vn.homphieu.result.PublishingService;
import vn.homphieu.result.RecordedDocument;
import vn.homphieu.result.UnitService;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.OfficeBrowserTest;
import vn.homphieu.testing.Officials;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows approval in a real browser: every stage of a constituency, and what the
 * public sees of it, accessible and no wider than the window.
 */
class UnitBrowserTests extends OfficeBrowserTest {

	private static final Actor QUAN_TOAN = Officials.commission("11296");

	private static final Actor HUNG_VUONG = Officials.commission("11299");

	private static final List<String> DUE = Stream
		.of("units", "units/K1", "units/C1", "units/C2", "units/C1/stations/S1/correct", "councils/K/publish",
				"councils/C/publish")
		.map("/office/unit-due/"::concat)
		.toList();

	private static final List<String> DONE = Stream
		.of("units", "units?state=TIE", "units/K1", "units/K1?done=lock", "units/K1/stations/S4/correct", "units/C1",
				"units/C2", "units/C2/stations/S2/correct", "councils/K/publish", "councils/C/publish")
		.map("/office/unit-done/"::concat)
		.toList();

	private static final List<String> PUBLIC = Stream
		.of("stations/S1", "stations/S2", "constituencies/C1", "constituencies/C2")
		.map("/elections/unit-done/"::concat)
		.toList();

	@Autowired
	private ApplicationContext portal;

	private @Nullable CountedElection due;

	private @Nullable CountedElection done;

	@BeforeAll
	void prepare() throws Exception {
		this.due = CountedElection.importInto(this.portal, "unit-due");
		this.due.count("K1", 1, 990, List.of(900, 800, 700, 600, 600, 40, 30));
		this.due.count("C1", 1, 480, List.of(400, 300, 60, 50, 40));
		this.due.count("C2", 1, 990, List.of(900, 450, 60, 50, 40));
		this.due.count("D1", 1, 990, List.of(900, 800, 700, 60, 50, 40));
		lock(HUNG_VUONG, this.due, "K1");
		lock(QUAN_TOAN, this.due, "C1");
		lock(QUAN_TOAN, this.due, "C2");
		this.done = CountedElection.importInto(this.portal, "unit-done");
		this.done.minutes().write("S4", "K1", 1, 990, List.of(900, 800, 700, 600, 50, 40, 30));
		this.done.count("C1", 1, 990, List.of(900, 800, 60, 50, 40));
		this.done.count("C2", 1, 990, List.of(900, 800, 60, 50, 40));
		lock(QUAN_TOAN, this.done, "C1");
		lock(QUAN_TOAN, this.done, "C2");
		this.portal.getBean(PublishingService.class)
			.publish(QUAN_TOAN, this.done.info(), "C", Set.of(),
					new RecordedDocument("12/NQ-UBBC", LocalDate.of(2021, 5, 28)), "Ủy ban bầu cử phường Quán Toan");
		this.done.minutes().write("S1", "C1", 1, 990, List.of(890, 800, 60, 50, 40));
		this.done.minutes().withdraw("S2", "C2", 1);
		this.done.minutes().write("S3", "K1", 1, 990, List.of(900, 800, 700, 600, 50, 40, 30));
		this.done.minutes().withdraw("S3", "K1", 1);
	}

	@AfterAll
	void cleanUp() {
		Stream.of(this.due, this.done).filter(Objects::nonNull).forEach(CountedElection::remove);
	}

	@ParameterizedTest
	@CsvSource({ "1440,LIGHT,vi", "360,DARK,en" })
	void everyPageIsAccessibleAndFits(int width, ColorScheme scheme, String language) {
		try (BrowserWindow window = window(QUAN_TOAN, width, scheme)) {
			checkAll(window, language,
					Stream.of(DUE, DONE, PUBLIC, List.of("/office/units"))
						.flatMap(List::stream)
						.filter((path) -> !path.contains("K"))
						.toList());
			logIn(window, HUNG_VUONG);
			checkAll(window, language,
					Stream.of(DUE, DONE).flatMap(List::stream).filter((path) -> path.contains("K")).toList());
			logIn(window, Officials.commission("303"));
			checkAll(window, language, List.of("/office/unit-due/units/D1"));
			logIn(window, Officials.administrator());
			checkAll(window, language, List.of("/admin/elections"));
			logIn(window, Officials.auditor());
			checkAll(window, language, List.of("/office/unit-done/units"));
		}
	}

	@Test
	void missingMinutesLeadToTheirLineOnTheBoard() {
		try (BrowserWindow window = window(HUNG_VUONG, 1440, ColorScheme.LIGHT)) {
			Page page = window.page();
			page.navigate("/office/unit-done/units/K1");
			page.locator("a[href*='/board/papers']").last().click();
			assertThat(page.locator("#s-S5-COMMUNE")).isInViewport();
			assertThat(page.locator("tbody tr")).hasCount(1);
		}
	}

	private void lock(Actor actor, CountedElection election, String unit) {
		this.portal.getBean(UnitService.class).lock(actor, election.info(), unit);
	}

}
