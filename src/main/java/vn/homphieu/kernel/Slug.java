package vn.homphieu.kernel;

import java.util.regex.Pattern;

/** The form of an election's name in addresses. */
public final class Slug {

	private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,60}");

	private Slug() {
	}

	/**
	 * Tells whether a text can be a slug.
	 * @param text the text
	 * @return whether it is 1 to 60 small Latin letters, digits and hyphens
	 */
	public static boolean isValid(String text) {
		return FORM.matcher(text).matches();
	}

	/**
	 * Insists on a slug.
	 * @param text the text
	 * @return the same text
	 * @throws IllegalArgumentException if it cannot be a slug
	 */
	public static String require(String text) {
		if (!isValid(text)) {
			throw new IllegalArgumentException("Not a slug: " + text);
		}
		return text;
	}

}
