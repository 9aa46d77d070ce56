package vn.homphieu.account.secret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.homphieu.kernel.VietnameseNames;

/**
 * What a password must be: long, and not made of what is guessed first. Which kinds of
 * letters it has is nobody's business.
 */
public final class PasswordRule {

	/** The fewest characters. */
	public static final int SHORTEST = 13;

	/** The most characters. */
	public static final int LONGEST = 200;

	/** So many pieces, each a known word, a run or a single letter, a password needs. */
	private static final int PIECES = 6;

	private static final int DIFFERENT_LETTERS = 5;

	private static final int SHORTEST_RUN = 3;

	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

	private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

	private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890",
			"abcdefghijklmnopqrstuvwxyz");

	/** What can be wrong with a password. */
	public enum Fault {

		/** Fewer than {@link #SHORTEST} characters. */
		TOO_SHORT,
		/** More than {@link #LONGEST} characters. */
		TOO_LONG,
		/** Made of the official's own names. */
		PERSONAL,
		/** Made of known words, rows of keys, years and repetition. */
		WEAK

	}

	private PasswordRule() {
	}

	/**
	 * Checks a password.
	 * @param password the password
	 * @param names username and full name of the official
	 * @return what is wrong with it, if anything is
	 */
	public static Optional<Fault> check(String password, String... names) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of(Fault.TOO_SHORT);
		}
		if (length > LONGEST) {
			return Optional.of(Fault.TOO_LONG);
		}
		String plain = VietnameseNames.searchForm(password).replace(" ", "");
		if (isWeak(plain, WeakWords.ALL)) {
			return Optional.of(Fault.WEAK);
		}
		List<String> own = Stream
			.concat(WeakWords.ALL.stream(), Stream.of(names)
				.map(VietnameseNames::searchForm)
				.flatMap((name) -> Stream.concat(NOT_A_WORD.splitAsStream(name), Stream.of(name.replace(" ", "")))))
			.filter((word) -> word.length() > 1)
			.toList();
		return isWeak(plain, own) ? Optional.of(Fault.PERSONAL) : Optional.empty();
	}

	private static boolean isWeak(String plain, List<String> words) {
		return plain.chars().distinct().count() < DIFFERENT_LETTERS || isRepeated(plain)
				|| pieces(plain, words) < PIECES || pieces(plainLetters(plain), words) < PIECES;
	}

	/** Something short, three times or more. */
	private static boolean isRepeated(String text) {
		for (int period = 1; period * 3 <= text.length(); period++) {
			if (text.startsWith(text.substring(period))) {
				return true;
			}
		}
		return false;
	}

	/** The letters that digits and signs stand for: p@ssw0rd. */
	private static String plainLetters(String text) {
		return text.replace('@', 'a').replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('$', 's');
	}

	private static int pieces(String text, List<String> words) {
		int pieces = 0;
		int at = 0;
		while (at < text.length()) {
			at += longest(text.substring(at), words);
			pieces++;
		}
		return pieces;
	}

	/**
	 * Length of the longest word, row, run or year that a text begins with; 1 if none.
	 */
	private static int longest(String text, List<String> words) {
		int longest = words.stream().filter(text::startsWith).mapToInt(String::length).max().orElse(1);
		longest = YEAR.matcher(text).lookingAt() ? Math.max(longest, 4) : longest;
		int run = 1;
		while (run < text.length() && text.charAt(run) == text.charAt(0)) {
			run++;
		}
		for (String row : ROWS) {
			longest = Math.max(longest, along(text, row));
			longest = Math.max(longest, along(text, new StringBuilder(row).reverse().toString()));
		}
		return Math.max(longest, run);
	}

	private static int along(String text, String row) {
		int start = row.indexOf(text.charAt(0));
		int length = (start < 0) ? 0 : 1;
		while (length > 0 && length < text.length() && start + length < row.length()
				&& text.charAt(length) == row.charAt(start + length)) {
			length++;
		}
		return (length >= SHORTEST_RUN) ? length : 1;
	}

}
