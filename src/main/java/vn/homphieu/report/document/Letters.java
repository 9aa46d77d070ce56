package vn.homphieu.report.document;

import java.text.Normalizer;

/** Letters that every form of a document can hold. */
public final class Letters {

	/** Stands where a letter cannot be shown. */
	public static final int REPLACEMENT = 0xfffd;

	private Letters() {
	}

	/**
	 * Composes letters and their marks, so that words can be found, makes control
	 * characters spaces, and replaces what is no character.
	 * @param text any text
	 * @return the text as XML allows it
	 */
	public static String of(String text) {
		String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
				: Normalizer.normalize(text, Normalizer.Form.NFC);
		if (composed.chars()
			.allMatch((letter) -> letter >= ' ' && letter < Character.MIN_SURROGATE && !control(letter))) {
			return composed;
		}
		StringBuilder clean = new StringBuilder();
		composed.codePoints().map(Letters::letter).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static int letter(int point) {
		if (control(point)) {
			return ' ';
		}
		boolean none = Character.getType(point) == Character.SURROGATE || (point & 0xfffe) == 0xfffe
				|| (point >= 0xfdd0 && point <= 0xfdef);
		return none ? REPLACEMENT : point;
	}

	private static boolean control(int point) {
		return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
	}

}
