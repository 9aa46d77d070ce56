package vn.homphieu.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.result.FigureComparison.Verdict;
import vn.homphieu.result.ResultStatus;
import vn.homphieu.result.law.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** The style: readable in both schemes, small, and no part of it unused or inline. */
class StylesheetTests {

	private static final Path CSS = Path.of("src/main/resources/static/css");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/** Classes that templates make of the names of states. */
	private static final String STATES = Stream.of(ResultStatus.values(), Outcome.values(), Verdict.values())
		.flatMap(Arrays::stream)
		.map((state) -> state.name().toLowerCase(Locale.ROOT))
		.collect(Collectors.joining("|"));

	private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6})");

	@ParameterizedTest
	@CsvSource({ "ink,paper", "ink,sheet", "ink,wash", "ink-soft,paper", "ink-soft,sheet", "ink-soft,wash",
			"link,paper", "link,sheet", "link,wash", "link-hover,paper", "link,info-wash", "on-red,red",
			"on-red,red-deep", "good,good-wash", "warn,warn-wash", "bad,bad-wash", "info,info-wash", "ink,info-wash",
			"ink,warn-wash", "ink,bad-wash", "ink,q1", "ink,q2", "ink,q3", "on-q,q4", "on-q,q5" })
	void textIsReadable(String text, String ground) throws IOException {
		assertThat(contrasts(text, ground)).allSatisfy((ratio) -> assertThat(ratio).isGreaterThanOrEqualTo(4.5));
	}

	@ParameterizedTest
	@CsvSource({ "bar,bar-rest", "bar,paper", "bar,sheet", "bar-soft,paper", "focus,paper", "focus,sheet", "focus,wash",
			"on-red,red", "edge,paper", "edge,sheet", "red,paper" })
	void marksAreVisible(String mark, String ground) throws IOException {
		assertThat(contrasts(mark, ground)).allSatisfy((ratio) -> assertThat(ratio).isGreaterThanOrEqualTo(3.0));
	}

	@Test
	void theWholeStyleIsSmall() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		for (Path sheet : files(CSS)) {
			try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
				gzip.write(Files.readAllBytes(sheet));
			}
		}
		assertThat(packed.size()).isLessThan(20 * 1024);
	}

	@Test
	void nothingIsInline() throws IOException {
		for (Path template : files(TEMPLATES)) {
			assertThat(Files.readString(template)).as(template.toString())
				.doesNotContainPattern("(?i)\\sstyle=|<style|<script(?![^>]*\\sth:src=)|\\son[a-z]+=|javascript:");
		}
	}

	@Test
	void everyPartIsUsed() throws IOException {
		StringBuilder pages = new StringBuilder();
		for (Path template : files(TEMPLATES)) {
			pages.append(Files.readString(template));
		}
		String used = pages.toString();
		Matcher classes = Pattern.compile("\\.([a-z][a-z0-9_-]*)(?=[^{}]*\\{)").matcher(parts());
		List<String> unused = classes.results()
			.map((found) -> found.group(1))
			.distinct()
			.filter((name) -> !name.matches("q[1-5]|" + STATES))
			.filter((name) -> !used.contains(name))
			.toList();
		assertThat(unused).isEmpty();
	}

	/** The sheets without comments and without the values of declarations. */
	private static String parts() throws IOException {
		StringBuilder sheets = new StringBuilder();
		for (Path sheet : List.of(CSS.resolve("base.css"), CSS.resolve("parts.css"))) {
			sheets.append(Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll(":\\s[^;{}]*;", ";"));
		}
		return sheets.toString();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private static List<Double> contrasts(String first, String second) throws IOException {
		return schemes().stream().map((tokens) -> contrast(token(tokens, first), token(tokens, second))).toList();
	}

	private static String token(Map<String, String> tokens, String name) {
		assertThat(tokens).containsKey(name);
		return tokens.getOrDefault(name, "");
	}

	/**
	 * The tokens of the light scheme, then those of the dark one, which replaces them.
	 */
	private static List<Map<String, String>> schemes() throws IOException {
		String[] sheet = Files.readString(CSS.resolve("tokens.css"))
			.split("@media \\(prefers-color-scheme: dark\\)", -1);
		Map<String, String> light = tokens(sheet[0]);
		Map<String, String> dark = new TreeMap<>(light);
		dark.putAll(tokens(sheet[1]));
		return List.of(light, dark);
	}

	private static Map<String, String> tokens(String sheet) {
		Map<String, String> tokens = new TreeMap<>();
		TOKEN.matcher(sheet).results().forEach((found) -> tokens.put(found.group(1), found.group(2)));
		return tokens;
	}

	/** Contrast ratio as WCAG 2 defines it, 1 to 21. */
	private static double contrast(String first, String second) {
		double one = luminance(first);
		double other = luminance(second);
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static double luminance(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
	}

	private static double linear(int channel) {
		double value = (channel & 0xff) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
