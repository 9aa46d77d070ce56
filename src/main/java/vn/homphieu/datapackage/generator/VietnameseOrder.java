package vn.homphieu.datapackage.generator;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of a list of candidates: by given name, then family name, then middle name,
 * then the earlier birth date. Letters follow the Vietnamese alphabet (a ă â b c d đ e ê
 * …); tones decide only between words of the same letters: level, huyền, hỏi, ngã, sắc,
 * nặng. Written out here, because the rules of a Java version's locale data may change.
 */
final class VietnameseOrder implements Comparator<Person> {

	private static final String ALPHABET = " aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

	private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

	@Override
	public int compare(Person one, Person other) {
		return Comparator.comparing((Person person) -> key(person.given()))
			.thenComparing((person) -> key(person.family()))
			.thenComparing((person) -> key(person.middle()))
			.thenComparing(Person::birthDate)
			.compare(one, other);
	}

	/** Returns a text whose plain order is the Vietnamese order of the words. */
	static String key(String words) {
		String marks = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		StringBuilder bare = new StringBuilder();
		StringBuilder tones = new StringBuilder();
		for (int i = 0; i < marks.length(); i++) {
			int tone = TONES.indexOf(marks.charAt(i));
			if (tone < 0) {
				bare.append(marks.charAt(i));
			}
			else {
				tones.append(tone + 1);
			}
			if (marks.charAt(i) == ' ') {
				tones.append('0');
			}
		}
		StringBuilder key = new StringBuilder();
		Normalizer.normalize(bare, Normalizer.Form.NFC)
			.chars()
			.forEach((letter) -> key.append((char) ('A' + ALPHABET.indexOf(letter))));
		return key.append('!').append(tones).toString();
	}

}
