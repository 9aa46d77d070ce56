package vn.homphieu.report.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.homphieu.report.template.TextSource;
import vn.homphieu.report.template.TextVersion;
import vn.homphieu.report.template.TextVersions;

/** Lists the texts of all reports. */
@Component
class TextList {

	private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

	private static final Pattern HEADING = Pattern.compile("(?m)^# +(\\V*(?:\\R(?![@#\\[])\\V+)*)");

	private static final Comparator<String> ORDER = Comparator.comparing((String name) -> name.contains("/"))
		.thenComparing(TextList::rules, Comparator.reverseOrder())
		.thenComparingInt(TextList::number)
		.thenComparing(Comparator.naturalOrder());

	private final ObjectProvider<TextSource> sources;

	private final TextVersions versions;

	TextList(ObjectProvider<TextSource> sources, TextVersions versions) {
		this.sources = sources;
		this.versions = versions;
	}

	/**
	 * A text.
	 *
	 * @param name its name
	 * @param language its language
	 * @param title what it is headed
	 * @param edited the version that counts now; null for the one that comes with the
	 * portal
	 */
	record Line(String name, String language, String title, @Nullable TextVersion edited) {
	}

	/** All texts: those of every election first, the forms by rule set and number. */
	List<Line> lines() {
		Map<String, TextVersion> edited = this.versions.edited()
			.stream()
			.collect(Collectors.toMap((text) -> text.name() + " " + text.language(), (text) -> text));
		List<Line> lines = new ArrayList<>();
		this.sources.stream().flatMap((source) -> source.texts().stream()).distinct().sorted(ORDER).forEach((name) -> {
			for (Locale language : LANGUAGES) {
				if (this.versions.exists(name, language)) {
					String title = title(this.versions.current(name, language).body());
					lines.add(new Line(name, language.getLanguage(), title, edited.get(name + " " + language)));
				}
			}
		});
		return lines;
	}

	private static int number(String name) {
		String number = name.substring(name.indexOf('/') + 1);
		return number.matches("\\d{1,4}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
	}

	private static String rules(String name) {
		return name.substring(0, Math.max(name.indexOf('/'), 0));
	}

	/** The heading with its further lines, without marks. */
	static String title(String body) {
		Matcher heading = HEADING.matcher(body);
		return heading.find() ? heading.group(1)
			.replaceAll("\\[\\([^)]*\\)]", "…")
			.replaceAll("\\[#[^]]*]|\\[/]|\\\\|\\*", "")
			.replaceAll("\\s+", " ")
			.strip() : "";
	}

}
