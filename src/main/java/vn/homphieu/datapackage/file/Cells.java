package vn.homphieu.datapackage.file;

import org.jspecify.annotations.Nullable;

/** What no cell may hold, whatever its column. */
final class Cells {

	/**
	 * A byte that is not UTF-8 is read as this plus the byte: a lone surrogate, which no
	 * valid text holds.
	 */
	static final char BAD_BYTE = '\udc00';

	private Cells() {
	}

	static @Nullable String problem(String cell) {
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c < ' ' || c >= '\u007f') {
				int point = cell.codePointAt(i);
				if (isForbidden(point)) {
					return problem(point);
				}
				i += Character.charCount(point) - 1;
			}
		}
		if (!cell.isEmpty() && (isBlank(cell.charAt(0)) || isBlank(cell.charAt(cell.length() - 1)))) {
			return "begins or ends with a blank: " + Quoted.value(cell);
		}
		return null;
	}

	static boolean isForbidden(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.UNASSIGNED ->
				true;
			case Character.FORMAT -> point == 0xfeff || isDirection(point);
			default -> false;
		};
	}

	static int codeOf(int point) {
		return isBadByte(point) ? point - BAD_BYTE : point;
	}

	private static String problem(int point) {
		if (isBadByte(point)) {
			return String.format("the byte %02X is not UTF-8", codeOf(point));
		}
		if (point == '\n' || point == '\r') {
			return "a line break inside a cell; is a quotation mark not closed?";
		}
		return String.format("the control character U+%04X", point);
	}

	private static boolean isBadByte(int point) {
		return point >= BAD_BYTE && point <= BAD_BYTE + 0xff;
	}

	/** Characters that turn the direction of writing can disguise a name. */
	private static boolean isDirection(int point) {
		return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069) || point == 0x200e
				|| point == 0x200f;
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

}
