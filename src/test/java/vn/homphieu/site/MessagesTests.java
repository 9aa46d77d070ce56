package vn.homphieu.site;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.homphieu.election.Deadline;
import vn.homphieu.kernel.Level;
import vn.homphieu.result.FigureComparison.Verdict;
import vn.homphieu.result.ResultStatus;
import vn.homphieu.result.law.Outcome;
import vn.homphieu.result.law.Reason;
import vn.homphieu.station.StationKind;
import vn.homphieu.tally.rules.RuleCode;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts: both languages complete, none missing, none left over. */
class MessagesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	/** A key as a whole: #{area.country}. */
	private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[(}]");

	/** The beginning of a key that a value completes: 'level.' + …. */
	private static final Pattern PREFIX = Pattern.compile("'([a-z][\\w.]*\\.)' \\+");

	/** A key, or the beginning of one, that code of reports names. */
	private static final Pattern IN_CODE = Pattern.compile("\"([a-z]\\w*\\.[\\w.-]*)\"");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

	@ParameterizedTest
	@MethodSource("bundles")
	void bothLanguagesHaveTheSameKeys(String bundle) throws IOException {
		assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bothLanguagesShowTheSameValues(String bundle) throws IOException {
		Properties english = read(bundle + "_en");
		read(bundle).forEach((key, text) -> assertThat(placeholders((String) text)).as("{n} of %s", key)
			.isEqualTo(placeholders(english.getProperty((String) key))));
	}

	@Test
	void everyKeyOfATemplateExists() throws IOException {
		assertThat(all()).containsAll(used(KEY));
		for (String prefix : used(PREFIX)) {
			assertThat(all()).as("a key that begins with %s", prefix).anyMatch((key) -> key.startsWith(prefix));
		}
	}

	@Test
	void noTextIsLeftOver() throws IOException {
		Set<String> keys = used(KEY);
		keys.addAll(usedByReports((literal) -> !literal.endsWith(".")));
		Set<String> prefixes = used(PREFIX);
		prefixes.addAll(usedByReports((literal) -> literal.endsWith(".")));
		assertThat(all()).allMatch((key) -> keys.contains(key) || prefixes.stream().anyMatch(key::startsWith));
	}

	@Test
	void everyValueHasItsWords() throws IOException {
		assertThat(all()).containsAll(of("outcome.", Outcome.class))
			.containsAll(of("outcome.short.", Outcome.class))
			.containsAll(of("reason.", Reason.class))
			.containsAll(of("status.", ResultStatus.class))
			.containsAll(of("level.", Level.class))
			.containsAll(of("deadline.", Deadline.class))
			.containsAll(of("calendar.after.", Deadline.Start.class))
			.containsAll(of("kind.", StationKind.class))
			.containsAll(of("verdict.", Verdict.class))
			.containsAll(List.of("search.state.EMPTY", "search.state.TOO_SHORT", "search.state.NOTHING"))
			.containsAll(warnings());
	}

	@Test
	void templatesHaveNoTextOfTheirOwn() throws IOException {
		Pattern visible = Pattern.compile(">[^<>]*\\p{L}{2,}[^<>]*<");
		for (Path template : templates()) {
			String bare = Files.readString(template)
				.replaceAll("(?s)<!--.*?-->", "")
				.replaceAll("\"[^\"]*\"", "\"\"")
				.replaceAll("\\[\\[.*?]](?!])", "");
			assertThat(visible.matcher(bare).results().map(java.util.regex.MatchResult::group)).as(template.toString())
				.isEmpty();
		}
	}

	private static List<String> bundles() {
		return PageRenderer.BUNDLES;
	}

	private static List<String> of(String prefix, Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants()).map((value) -> prefix + value.name()).toList();
	}

	private static List<String> warnings() {
		return Arrays.stream(RuleCode.values())
			.filter((rule) -> !rule.isError())
			.map((rule) -> "warning." + rule)
			.toList();
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> used(Pattern pattern) throws IOException {
		Set<String> found = new TreeSet<>();
		for (Path template : templates()) {
			Matcher matcher = pattern.matcher(Files.readString(template));
			while (matcher.find()) {
				found.add(matcher.group(1));
			}
		}
		return found;
	}

	/** Tables of reports are made in code; their words are texts all the same. */
	private static Set<String> usedByReports(Predicate<String> which) throws IOException {
		Set<String> found = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/homphieu/report"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				Matcher matcher = IN_CODE.matcher(Files.readString(file));
				while (matcher.find()) {
					found.add(matcher.group(1));
				}
			}
		}
		found.removeIf(which.negate());
		return found;
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList();
		}
	}

	private static Set<String> all() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (String bundle : bundles()) {
			keys.addAll(keys(bundle));
		}
		return keys;
	}

	private static Set<String> keys(String bundle) throws IOException {
		return new TreeSet<>(read(bundle).stringPropertyNames());
	}

	private static Properties read(String bundle) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle + ".properties"))) {
			texts.load(reader);
		}
		return texts;
	}

}
