package vn.homphieu.report.template;

import java.util.Locale;

/**
 * A text that somebody wants to save.
 *
 * @param name its name
 * @param language its language
 * @param basedOn the version that was edited
 * @param body the text
 * @param note why it was changed
 */
public record TextDraft(String name, Locale language, int basedOn, String body, String note) {

	/** Longest note, in characters. */
	public static final int LONGEST_NOTE = 500;

	/** Lines end as in the files of the portal, and a note is one line. */
	public TextDraft {
		body = body.replace("\r\n", "\n").replace('\r', '\n').stripTrailing() + "\n";
		String line = note.strip().replaceAll("\\p{Cntrl}+", " ");
		note = line.substring(0, Math.min(line.length(), LONGEST_NOTE));
	}

}
