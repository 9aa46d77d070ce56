package vn.homphieu.kernel;

import java.util.regex.Pattern;

/** The form of a code, which is unique within one election only. */
public final class Code {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");

	private Code() {
	}

	/**
	 * Tells whether a text can be a code.
	 * @param text the text
	 * @return whether it is 1 to 40 Latin letters, digits, dots, underscores and hyphens
	 */
	public static boolean isValid(String text) {
		return FORM.matcher(text).matches();
	}

	/**
	 * Insists on a code.
	 * @param text the text
	 * @return the same text
	 * @throws IllegalArgumentException if it cannot be a code
	 */
	public static String require(String text) {
		if (!isValid(text)) {
			throw new IllegalArgumentException("Not a code: " + text);
		}
		return text;
	}

}
