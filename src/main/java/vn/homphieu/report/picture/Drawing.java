package vn.homphieu.report.picture;

import java.util.Locale;

/**
 * An SVG picture that needs nothing else: each element carries its own colours and fonts,
 * since a report is also a file.
 */
final class Drawing {

	/** Colour of writing. */
	static final String INK = "#1a1a1a";

	/** Colour of writing on the darkest fills. */
	static final String LIGHT = "#ffffff";

	/** Colour of what counts: dark in black and white. */
	static final String MAIN = "#7d0d12";

	/** Colour of what it is held against: light in black and white. */
	static final String OTHER = "#e6b9ab";

	/** Colour of lines. */
	static final String EDGE = "#5c5c5c";

	private static final String FONT = "Tinos, 'Be Vietnam Pro', serif";

	private final StringBuilder elements = new StringBuilder();

	private final int width;

	private final int height;

	Drawing(int width, int height) {
		this.width = width;
		this.height = height;
	}

	/** Draws a rectangle. */
	void box(double x, double y, double wide, double high, String fill, String edge) {
		this.elements
			.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>"
				.formatted(number(x), number(y), number(wide), number(high), fill, edge));
	}

	/** Draws a line. */
	void line(double x1, double y1, double x2, double y2) {
		this.elements.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>"
			.formatted(number(x1), number(y1), number(x2), number(y2), EDGE));
	}

	/** Draws a dot. */
	void dot(double x, double y, double radius, String fill) {
		this.elements.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>".formatted(number(x), number(y),
				number(radius), fill));
	}

	/**
	 * Writes words.
	 * @param anchor {@code start}, {@code middle} or {@code end}
	 */
	void words(double x, double y, double size, String anchor, String fill, String words) {
		this.elements.append(
				"<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
					.formatted(number(x), number(y), FONT, number(size), anchor, fill, escape(words)));
	}

	/** Returns the picture. */
	String svg(String description) {
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + this.width + "\" height=\"" + this.height
				+ "\" viewBox=\"0 0 " + this.width + " " + this.height + "\" role=\"img\"><title>" + escape(description)
				+ "</title>" + this.elements + "</svg>";
	}

	private static String number(double number) {
		String text = String.format(Locale.ROOT, "%.2f", number);
		return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
	}

	private static String escape(String words) {
		return words.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
