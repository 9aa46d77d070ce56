package vn.homphieu.report.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
	 * @param edited the version that counts now; null for the one that comes with the
	 * portal
	 */
	record Line(String name, String language, @Nullable TextVersion edited) {
	}

	/** All texts in the order of their reports. */
	List<Line> lines() {
		Map<String, TextVersion> edited = this.versions.edited()
			.stream()
			.collect(Collectors.toMap((text) -> text.name() + " " + text.language(), (text) -> text));
		List<Line> lines = new ArrayList<>();
		this.sources.orderedStream().flatMap((source) -> source.texts().stream()).distinct().forEach((name) -> {
			for (Locale language : LANGUAGES) {
				if (this.versions.exists(name, language)) {
					lines.add(new Line(name, language.getLanguage(), edited.get(name + " " + language)));
				}
			}
		});
		return lines;
	}

}
