package vn.homphieu.report.editor;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Which text is looked at, and with whose figures.
 *
 * @param name name of the text
 * @param language its language
 * @param election short name of the election; empty for one that fits
 * @param area code of the area; empty for the whole of the election
 */
record TextChoice(@Nullable String name, @Nullable String language, @Nullable String election, @Nullable String area) {

	TextChoice {
		name = Objects.requireNonNullElse(name, "");
		language = Objects.requireNonNullElse(language, "vi");
		election = Objects.requireNonNullElse(election, "").strip();
		area = Objects.requireNonNullElse(area, "").strip();
	}

	String text() {
		return Objects.requireNonNull(this.name);
	}

	Locale locale() {
		return Locale.of(Objects.requireNonNull(this.language).replaceAll("[^a-z]", ""));
	}

	String slug() {
		return Objects.requireNonNull(this.election);
	}

	String code() {
		return Objects.requireNonNull(this.area);
	}

}
