package vn.homphieu.report.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.ReportFormat;
import vn.homphieu.result.Sight;

/**
 * What was chosen on the page.
 *
 * @param report name of the report
 * @param election short name of the election
 * @param area code of the area
 * @param part the part of the area, where the report needs one
 * @param each for each area: name of the report, a dot, and its form
 * @param level of which each area gets its report; null for the chosen area alone
 * @param language {@code vi} or {@code en}
 * @param sight which figures; the public ones unless given
 * @param format its form; PDF unless given
 */
record OrderForm(@Nullable String report, @Nullable String election, @Nullable String area, @Nullable String part,
		@Nullable String each, @Nullable String level, @Nullable String language, @Nullable Sight sight, @Nullable ReportFormat format) {

	Map<String, String> parameters() {
		String form = Objects.requireNonNullElse(this.format, ReportFormat.PDF).name();
		Map<String, String> text = new LinkedHashMap<>();
		text.put("report", isEach() ? EachArea.NAME : text(this.report));
		text.put("election", text(this.election));
		text.put("area", text(this.area));
		text.put("part", isEach() ? each(form) : text(this.part));
		text.put("language", "en".equals(this.language) ? "en" : "vi");
		text.put("sight", Objects.requireNonNullElse(this.sight, Sight.PUBLISHED).name());
		text.put("format", isEach() ? ReportFormat.ZIP.name() : form);
		return text;
	}

	private String each(String form) {
		String chosen = (this.each != null) ? this.each : this.report + "." + form;
		int dot = Math.max(chosen.lastIndexOf('.'), 0);
		return chosen.substring(0, dot) + "." + this.level + chosen.substring(dot);
	}

	private boolean isEach() {
		return this.level != null && !this.level.isEmpty();
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
