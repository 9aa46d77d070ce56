package vn.homphieu.kernel;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How names of people and places are ordered and searched. */
public final class VietnameseNames {

	/** Orders any text as a Vietnamese dictionary does; capitals make no difference. */
	public static final Comparator<String> DICTIONARY = new VietnameseOrder();

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern SPACES_AND_HYPHENS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	/** Straight, typographic and modifier apostrophes: Ea H'leo, Ea H’leo. */
	private static final Pattern APOSTROPHES = Pattern.compile("['`\u00b4\u02b9\u02bc\u2018\u2019]");

	private VietnameseNames() {
	}

	/**
	 * Orders people as candidates stand on the list and on the ballot: by given name (the
	 * last word), then family name (the first), then middle names, then the earlier date
	 * of birth (note in the forms of the official lists).
	 * @param <T> the kind of person
	 * @param fullName reads the full name, family name first
	 * @param birthDate reads the date of birth
	 * @return the order
	 */
	public static <T> Comparator<T> ballotOrder(Function<? super T, String> fullName,
			Function<? super T, BirthDate> birthDate) {
		Comparator<T> byGiven = Comparator.comparing((T person) -> given(words(fullName.apply(person))), DICTIONARY);
		return byGiven.thenComparing((person) -> family(words(fullName.apply(person))), DICTIONARY)
			.thenComparing((person) -> middle(words(fullName.apply(person))), DICTIONARY)
			.thenComparing((person) -> birthDate.apply(person).earliest())
			.thenComparing((person) -> birthDate.apply(person).latest());
	}

	/**
	 * Brings a name, or what somebody types for it, into the form to search by.
	 * @param text any text
	 * @return small letters without accents, đ as d, no apostrophes, single spaces also
	 * for hyphens; Hoà and Hòa become the same
	 */
	public static String searchForm(String text) {
		String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		plain = plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
		plain = APOSTROPHES.matcher(plain).replaceAll("");
		return SPACES_AND_HYPHENS.matcher(plain).replaceAll(" ").strip();
	}

	private static String[] words(String fullName) {
		return SPACES.matcher(fullName.strip()).replaceAll(" ").split(" ", -1);
	}

	private static String given(String... words) {
		return words[words.length - 1];
	}

	private static String family(String... words) {
		return (words.length > 1) ? words[0] : "";
	}

	private static String middle(String... words) {
		StringBuilder middle = new StringBuilder();
		for (int i = 1; i < words.length - 1; i++) {
			middle.append(words[i]).append(' ');
		}
		return middle.toString();
	}

}
