package vn.homphieu.datapackage.file;

import java.util.Locale;

/**
 * Shows a value of a package inside a message, so that it cannot break or disguise the
 * line.
 */
public final class Quoted {

	private static final int LONGEST = 60;

	private Quoted() {
	}

	/**
	 * Puts a value in quotation marks.
	 * @param value any text
	 * @return the value, cut after 60 characters, with the codes of characters that
	 * cannot be shown
	 */
	public static String value(String value) {
		StringBuilder shown = new StringBuilder("“");
		int[] points = value.codePoints().limit(LONGEST + 1L).toArray();
		for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
			if (Cells.isForbidden(points[i])) {
				shown.append(String.format(Locale.ROOT, "<%02X>", Cells.codeOf(points[i])));
			}
			else {
				shown.appendCodePoint(points[i]);
			}
		}
		return shown.append((points.length > LONGEST) ? "…”" : "”").toString();
	}

}
