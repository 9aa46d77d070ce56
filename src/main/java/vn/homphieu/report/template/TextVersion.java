package vn.homphieu.report.template;

import java.time.OffsetDateTime;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A text of reports in one of its versions.
 *
 * @param name its name, e.g. {@code 2021/20}
 * @param language its language
 * @param number its version; 0 for the text that comes with the portal
 * @param body the text
 * @param author name of whoever saved it; empty for version 0
 * @param savedAt when; null for version 0
 * @param note why
 * @param fault what was found wrong with it when a report was made; null for nothing
 */
public record TextVersion(String name, Locale language, int number, String body, String author,
		@Nullable OffsetDateTime savedAt, String note, @Nullable TextFault fault) {

	static TextVersion builtIn(String name, Locale language, String body) {
		return new TextVersion(name, language, 0, body, "", null, "", null);
	}

}
