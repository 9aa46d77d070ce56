package vn.homphieu.tally.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules as the browser checks them while somebody types, against the catalogue. */
class BrowserRulesTests {

	private static final Path SCRIPTS = Path.of("src/main/resources/static/js");

	private static final String LOAD = "([name, source]) => import(URL.createObjectURL("
			+ "new Blob([source], { type: 'text/javascript' }))).then((module) => { window[name] = module })";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static BrowserWindow window;

	@BeforeAll
	static void loadScripts() throws IOException {
		window = Chromium.start().window("http://127.0.0.1", 360, ColorScheme.LIGHT);
		page().evaluate("() => { document.documentElement.lang = 'vi' }");
		for (String name : List.of("rules", "figures")) {
			page().evaluate(LOAD, List.of(name, Files.readString(SCRIPTS.resolve(name + ".js"))));
		}
	}

	@AfterAll
	static void stopBrowser() {
		if (window != null) {
			window.close();
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 20, 300 })
	void theBrowserFindsWhatTheServerFinds(long seed) {
		GeneratedMinutes generated = new GeneratedMinutes(seed);
		List<GeneratedMinutes.Case> cases = new ArrayList<>();
		Set<RuleCode> raised = EnumSet.noneOf(RuleCode.class);
		for (int i = 0; i < 2_000; i++) {
			cases.add(generated.next());
		}
		String[] found = page()
			.evaluate(
					"([cases, limits]) => JSON.parse(cases).map((one) => "
							+ "JSON.stringify(rules.check(one.minutes, one.expected, JSON.parse(limits)))).join('\\n')",
					List.of(JSON.writeValueAsString(cases), JSON.writeValueAsString(RuleTesting.LIMITS)))
			.toString()
			.split("\n", -1);
		for (int i = 0; i < cases.size(); i++) {
			GeneratedMinutes.Case one = cases.get(i);
			List<Finding> expected = MinutesRules.check(one.minutes(), one.expected(), RuleTesting.LIMITS);
			assertThat(JSON.readTree(found[i])).as("%s", one)
				.isEqualTo(JSON.readTree(JSON.writeValueAsString(expected)));
			expected.forEach((finding) -> raised.add(finding.code()));
		}
		assertThat(raised).as("every rule but the comparison of two entries was met")
			.containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(RuleCode.W11)));
	}

	@ParameterizedTest
	@CsvSource(
			value = { "1204|1204", "1.204|1204", "1 204|1204", "1\u00a0204|1204", "1\u202f204.567|1204567", "007|7",
					"' '|null", "0|0", "12.04|NaN", "1,204|NaN", "-3|NaN", "1e3|NaN", "ba|NaN", "1.2045|NaN" },
			delimiter = '|')
	void pointsAndSpacesBetweenGroupsAreDropped(String typed, String number) {
		assertThat(page().evaluate("(text) => String(figures.parse(text))", typed)).isEqualTo(number);
	}

	@Test
	void percentagesAreThoseOfTheServer() {
		for (int whole = 1; whole < 1_400; whole += 97) {
			for (int part = 0; part <= whole; part += 1 + whole / 40) {
				String shown = page().evaluate("([part, whole]) => figures.percent(part, whole)", List.of(part, whole))
					.toString();
				assertThat(shown).as("%s of %s", part, whole)
					.isEqualTo(String.valueOf(Objects.requireNonNull(Percentage.of(part, whole)).toBigDecimal())
						.replace('.', ',') + "%");
			}
		}
	}

	private static Page page() {
		return window.page();
	}

}
