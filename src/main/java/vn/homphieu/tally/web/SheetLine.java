package vn.homphieu.tally.web;

import java.util.List;
import java.util.regex.Pattern;

import vn.homphieu.tally.rules.Fields;

/**
 * One numbered line of the official form.
 *
 * @param item its number on the form
 * @param field name of the field
 * @param name whose votes these are, or empty where the form's own words name the line
 * @param value what was typed
 * @param redo whether the reviewer asks for this line again
 */
public record SheetLine(String item, String field, String name, String value, boolean redo) {

	/** The fields before the candidates, in the order of the form. */
	static final List<String> ORDER = List.of(Fields.REGISTERED, Fields.VOTED, Fields.ISSUED, Fields.COLLECTED,
			Fields.VALID, Fields.INVALID);

	/** Their numbers on forms 20 and 25 of 2021 and 18 and 23 of 2026 alike. */
	static final List<String> ITEMS = List.of("7", "8", "10", "11", "12", "13");

	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.\\p{Zs}]\\d{3})+");

	/** The item of the form under which the candidates are listed. */
	static final String CANDIDATES = "14";

	/**
	 * Drops points and spaces between groups of three; anything else stays as it was
	 * typed.
	 */
	static String plain(String typed) {
		return GROUPED.matcher(typed.strip()).matches() ? typed.replaceAll("\\D", "") : typed.strip();
	}

}
