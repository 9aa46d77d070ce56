package vn.homphieu.report.template;

import java.util.List;
import java.util.function.Consumer;

/**
 * A text that was looked through: each line carries its number into the result, and those
 * with conditions or loops a sign, so that they vanish if nothing is left of them.
 *
 * @param text the text for the engine
 * @param paths figures that it names, without those of its loops
 */
record Marked(String text, List<FigurePath> paths) {

	/** Longest text, in characters. */
	static final int LONGEST = 200_000;

	/** Stands before and after the number of a value that is put in. */
	static final char VALUE = '\uE000';

	/** Stands in a line with a condition or a loop. */
	static final String TAGGED = "\uE001";

	/** Stands before and after the number of a line. */
	static final char LINE = '\uE002';

	/**
	 * Looks through a text.
	 * @throws TemplateException if it is too long or holds a mark that is not allowed
	 */
	static Marked of(String text) {
		return look(text, (fault) -> {
			throw fault;
		});
	}

	/**
	 * Looks through a text.
	 * @param faults takes what is wrong, at most once for each line
	 */
	static Marked look(String text, Consumer<TemplateException> faults) {
		if (text.length() > LONGEST) {
			faults.accept(new TemplateException(1, "too-long", Integer.toString(LONGEST)));
			return new Marked("", List.of());
		}
		Tags tags = new Tags();
		StringBuilder marked = new StringBuilder(text.length() + text.length() / 8);
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			marked.append(LINE).append(number).append(LINE).append(line);
			try {
				refuseControls(line, number);
				marked.append(tags.read(line, number) ? TAGGED : "");
			}
			catch (TemplateException ex) {
				faults.accept(ex);
			}
			marked.append('\n');
		}
		try {
			return new Marked(marked.toString(), tags.end());
		}
		catch (TemplateException ex) {
			faults.accept(ex);
			return new Marked(marked.toString(), tags.paths());
		}
	}

	private static void refuseControls(String line, int number) {
		for (int index = 0; index < line.length(); index++) {
			char sign = line.charAt(index);
			int type = Character.getType(sign);
			if (sign != '\t' && (type == Character.CONTROL || type == Character.PRIVATE_USE)) {
				throw new TemplateException(number, "character", "U+%04X".formatted((int) sign));
			}
		}
	}

}
