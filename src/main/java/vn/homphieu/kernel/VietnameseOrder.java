package vn.homphieu.kernel;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of Vietnamese dictionaries: letters a ă â b c d đ e ê … o ô ơ … u ư … first,
 * tones (none, huyền, hỏi, ngã, sắc, nặng) only between texts of the same letters; a
 * space comes before every letter. The collator of the JDK is not used: it skips spaces
 * (An Phú after Anh) and needs a module that small run-time images leave out.
 */
final class VietnameseOrder implements Comparator<String> {

	private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

	/** Places of letters start beyond everything else, so that these come last. */
	private static final char FIRST = '\ue000';

	/** Grave, hook above, tilde, acute, dot below. */
	private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

	/** Breve, circumflex, horn: they make another letter. */
	private static final String HATS = "\u0306\u0302\u031b";

	@Override
	public int compare(String left, String right) {
		return key(left).compareTo(key(right));
	}

	/** The letters, a stop, then the tone of each letter. */
	private static String key(String text) {
		StringBuilder letters = new StringBuilder();
		StringBuilder tones = new StringBuilder();
		String marks = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		for (int i = 0; i < marks.length(); i++) {
			char mark = marks.charAt(i);
			int last = letters.length() - 1;
			if (TONES.indexOf(mark) >= 0 && last >= 0) {
				tones.setCharAt(last, (char) ('2' + TONES.indexOf(mark)));
			}
			else if (HATS.indexOf(mark) >= 0 && last >= 0) {
				letters.setCharAt(last, withHat(letters.charAt(last), mark));
			}
			else {
				letters.append(rank(mark));
				tones.append('1');
			}
		}
		return letters.append('\u0000').append(tones).toString();
	}

	private static char withHat(char rank, char hat) {
		int letter = rank - FIRST;
		if (letter < 0) {
			return rank;
		}
		String composed = Normalizer.normalize("" + LETTERS.charAt(letter) + hat, Normalizer.Form.NFC);
		return rank(composed.charAt(0));
	}

	/** Letters of the alphabet get consecutive places, all else stays as it is. */
	private static char rank(char letter) {
		int place = LETTERS.indexOf(letter);
		return (place >= 0) ? (char) (FIRST + place) : letter;
	}

}
