package vn.homphieu.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.homphieu.report.document.Run;

/** Reads the inside of a line: bold, italic, dotted lines, values, breaks. */
final class InlineReader {

	private static final int WIDEST = 200;

	private static final Pattern SIGN = Pattern.compile(Marked.VALUE + "(?<value>\\d+)" + Marked.VALUE
			+ "|(?<break>\\\\\\\\$)|\\\\(?<literal>\\p{Punct})|(?<dots>\\.{4,}|…[….]+)|(?<stars>\\*\\*|\\*)");

	private static final Pattern ENDS_BOLD = Pattern.compile("(?:[^\\s)].*)?[^\\s\\\\]\\*\\*");

	private static final Pattern ENDS_ITALIC = Pattern.compile("(?:[^\\s)*].*)?[^\\s\\\\)]\\*");

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

	private final List<Figure> values;

	InlineReader(List<Figure> values) {
		this.values = values;
	}

	/** A line while it is being read. */
	private static final class Line {

		private final List<Run> runs = new ArrayList<>();

		private final StringBuilder words = new StringBuilder();

		private boolean bold;

		private boolean italic;

		void end() {
			if (!this.words.isEmpty()) {
				this.runs.add(new Run.Text(this.words.toString(), this.bold, this.italic, null));
				this.words.setLength(0);
			}
		}

		void add(Run run) {
			end();
			this.runs.add(run);
		}

	}

	/**
	 * Reads a line.
	 * @param text the line without blanks at its ends
	 * @return its runs
	 */
	List<Run> read(String text) {
		Line line = new Line();
		Matcher sign = SIGN.matcher(text);
		int end = 0;
		while (sign.find()) {
			line.words.append(text, end, sign.start());
			end = sign.end();
			sign(line, sign, text.substring(end));
		}
		line.words.append(text, end, text.length());
		line.end();
		return line.runs;
	}

	private void sign(Line line, Matcher sign, String rest) {
		if (sign.group("value") != null) {
			value(line, this.values.get(Integer.parseInt(sign.group("value"))));
		}
		else if (sign.group("break") != null) {
			line.add(new Run.Break());
		}
		else if (sign.group("literal") != null) {
			line.words.append(sign.group("literal"));
		}
		else if (sign.group("dots") != null) {
			boolean last = rest.isBlank() || "\\\\".equals(rest.strip());
			line.add(new Run.Dots(last ? 0 : Math.min(sign.end() - sign.start(), WIDEST)));
		}
		else {
			stars(line, sign.group("stars"), rest);
		}
	}

	/** Stars that nothing ends are only stars. */
	private static void stars(Line line, String stars, String rest) {
		boolean strong = "**".equals(stars);
		boolean on = strong ? line.bold : line.italic;
		if (!on && !(strong ? ENDS_BOLD : ENDS_ITALIC).matcher(rest).lookingAt()) {
			line.words.append(stars);
			return;
		}
		line.end();
		line.bold ^= strong;
		line.italic ^= !strong;
	}

	private static void value(Line line, Figure figure) {
		String text = CONTROL.matcher(figure.text()).replaceAll(" ");
		if (figure.address() == null) {
			line.words.append(text);
		}
		else {
			line.add(new Run.Text(text, line.bold, line.italic, figure.address()));
		}
	}

}
