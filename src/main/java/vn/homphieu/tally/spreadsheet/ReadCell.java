package vn.homphieu.tally.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a file.
 *
 * @param text what stands in it
 * @param fault why it cannot be a figure, or {@code null}: FORMULA, DATE, NOT_WHOLE,
 * ERROR
 */
record ReadCell(String text, @Nullable String fault) {

	static final ReadCell EMPTY = new ReadCell("", null);

}
