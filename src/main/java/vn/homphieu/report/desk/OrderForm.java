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
 * @param language {@code vi} or {@code en}
 * @param sight which figures; the public ones unless given
 * @param format its form; PDF unless given
 */
record OrderForm(@Nullable String report, @Nullable String election, @Nullable String area, @Nullable String part,
		@Nullable String language, @Nullable Sight sight, @Nullable ReportFormat format) {

	Map<String, String> parameters() {
		Map<String, String> text = new LinkedHashMap<>();
		text.put("report", Objects.requireNonNullElse(this.report, ""));
		text.put("election", Objects.requireNonNullElse(this.election, ""));
		text.put("area", Objects.requireNonNullElse(this.area, ""));
		text.put("part", Objects.requireNonNullElse(this.part, ""));
		text.put("language", "en".equals(this.language) ? "en" : "vi");
		text.put("sight", Objects.requireNonNullElse(this.sight, Sight.PUBLISHED).name());
		text.put("format", Objects.requireNonNullElse(this.format, ReportFormat.PDF).name());
		return text;
	}

}
