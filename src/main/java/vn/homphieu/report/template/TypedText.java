package vn.homphieu.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at what was typed by hand into a text, between its marks. */
public final class TypedText {

	private static final Pattern MARK = Pattern.compile("\\[\\([^)]*\\)]|\\[#[^]]*]|\\[/]");

	private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*+%?");

	/** Words that hold a slash or hyphen, such as 85/2015/QH13 or a date. */
	private static final Pattern REFERENCE = Pattern.compile("\\S*\\d\\S*[/-]\\S*|\\S*[/-]\\S*\\d\\S*");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|2100");

	private static final Pattern WHOLE = Pattern.compile("100(?:[.,]0+)?%");

	private static final Pattern TITLE = Pattern.compile("(?m)^# +\\S");

	/** Numbers this long are figures rather than articles or counts. */
	private static final int LONG = 4;

	private TypedText() {
	}

	/** What a text lacks to be a report at all; its marks may be right. */
	static List<TextFault> gaps(String text) {
		if (text.isBlank()) {
			return List.of(new TextFault(1, "blank", ""));
		}
		return TITLE.matcher(text).find() ? List.of() : List.of(new TextFault(1, "title", ""));
	}

	/**
	 * Finds what looks like figures typed by hand: shares and numbers of four digits and
	 * more, without years, dates and numbers of laws.
	 * @param text the text
	 * @return the numbers by line, each as it was typed
	 */
	public static List<TextFault> figures(String text) {
		List<TextFault> found = new ArrayList<>();
		int line = 0;
		for (String typed : text.lines().toList()) {
			line++;
			String words = REFERENCE.matcher(MARK.matcher(typed).replaceAll(" ")).replaceAll(" ");
			Matcher number = NUMBER.matcher(words);
			while (number.find()) {
				String figure = number.group().replaceAll("[.,]+$", "");
				if (isFigure(figure)) {
					found.add(new TextFault(line, "typed", figure));
				}
			}
		}
		return found;
	}

	private static boolean isFigure(String number) {
		if (YEAR.matcher(number).matches() || WHOLE.matcher(number).matches()) {
			return false;
		}
		return number.endsWith("%") || number.chars().filter(Character::isDigit).count() >= LONG;
	}

}
