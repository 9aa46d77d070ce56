package vn.homphieu.report.document.pdf;

import java.util.ArrayList;
import java.util.List;

import vn.homphieu.report.document.Run;

/**
 * Brackets, percent signs and stops that stand at a linked figure. The layout may end a
 * line between any two elements, so they become part of the link, which is not broken.
 */
final class Punctuation {

	private Punctuation() {
	}

	/**
	 * Keeps punctuation at the figures it stands at.
	 * @param runs a line of text
	 * @return the same words, in links that hold the punctuation around them
	 */
	static List<Run> kept(List<Run> runs) {
		List<Run> kept = new ArrayList<>();
		for (Run run : runs) {
			Run before = kept.isEmpty() ? null : kept.getLast();
			if (before instanceof Run.Text words && run instanceof Run.Text next
					&& (words.address() == null) != (next.address() == null)) {
				boolean figure = next.address() != null;
				String all = words.text() + next.text();
				int at = figure ? opening(words.text()) : words.text().length() + closing(next.text());
				kept.removeLast();
				add(kept, words, all.substring(0, at));
				add(kept, next, all.substring(at));
			}
			else {
				kept.add(run);
			}
		}
		return kept;
	}

	/** Where the punctuation at the end of words begins. */
	private static int opening(String words) {
		int at = words.length();
		while (at > 0 && isPunctuation(words.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	/** Where the punctuation at the beginning of words ends. */
	private static int closing(String words) {
		int at = 0;
		while (at < words.length() && isPunctuation(words.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isPunctuation(char letter) {
		return switch (Character.getType(letter)) {
			case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
					Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
				true;
			default -> false;
		};
	}

	private static void add(List<Run> runs, Run.Text like, String text) {
		if (!text.isEmpty()) {
			runs.add(new Run.Text(text, like.bold(), like.italic(), like.address()));
		}
	}

}
