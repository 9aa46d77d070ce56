package vn.homphieu.report.kept;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The short code of a report, which people read from paper and type in. */
final class ShortCode {

	/** 32 signs, none of which looks like another: no 0, O, 1 or I. */
	private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final Pattern FORM = Pattern.compile("[2-9A-HJ-NP-Z]{10}");

	private static final int LENGTH = 10;

	private ShortCode() {
	}

	/**
	 * Derives the code.
	 * @param name names the report and the state of its data, e.g. with their hash
	 * @return ten letters and digits: fifty bits of the SHA-256 of the name
	 */
	static String of(String name) {
		byte[] hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8));
		StringBuilder code = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			int bit = 5 * i;
			int two = ((hash[bit / 8] & 0xff) << 8) | (hash[bit / 8 + 1] & 0xff);
			code.append(SIGNS.charAt((two >> (11 - bit % 8)) & 31));
		}
		return code.toString();
	}

	/** What was typed, in the form of a code: spaces and hyphens do not count. */
	static String read(String typed) {
		return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

	static boolean isValid(String code) {
		return FORM.matcher(code).matches();
	}

}
