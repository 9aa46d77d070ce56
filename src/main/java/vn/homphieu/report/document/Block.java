package vn.homphieu.report.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A part of a document, one below the other. */
public sealed interface Block {

	/**
	 * A heading.
	 *
	 * @param level 1 for the title of the document, 2 and 3 for its parts
	 * @param runs its text
	 */
	record Heading(int level, List<Run> runs) implements Block {
	}

	/**
	 * A paragraph.
	 *
	 * @param style how it stands
	 * @param runs its text
	 */
	record Paragraph(Style style, List<Run> runs) implements Block {
	}

	/** How a paragraph stands. */
	enum Style {

		/** First line indented, both edges even. */
		BODY,
		/** Without an indent: items of a form. */
		FLUSH,
		/** In the middle. */
		CENTER,
		/** To the right. */
		RIGHT,
		/** Small: notes and sources. */
		NOTE

	}

	/**
	 * A list.
	 *
	 * @param numbered whether its items have numbers
	 * @param items its items
	 */
	record Listing(boolean numbered, List<List<Run>> items) implements Block {
	}

	/**
	 * Two columns without lines: the head of an official document, or signatures.
	 *
	 * @param left left column
	 * @param right right column
	 */
	record Sides(List<Block> left, List<Block> right) implements Block {

		/**
		 * Finds the line of a column that has a rule below it at the head of a document:
		 * the name of the body, or the motto (Decree 30/2020/NĐ-CP, Appendix I).
		 * @param column a column
		 * @return index of the last paragraph that is bold throughout; −1 for none
		 */
		public static int lastBold(List<Block> column) {
			for (int at = column.size() - 1; at >= 0; at--) {
				if (column.get(at) instanceof Paragraph paragraph && !paragraph.runs().isEmpty() && paragraph.runs()
					.stream()
					.allMatch((run) -> run instanceof Run.Text text && (text.bold() || text.text().isBlank()))) {
					return at;
				}
			}
			return -1;
		}

	}

	/**
	 * A table.
	 *
	 * @param caption its caption; null for none
	 * @param columns its columns
	 * @param rows its rows, each with one cell per column, or with one for all
	 */
	record Table(@Nullable String caption, List<Column> columns, List<Row> rows) implements Block {

		/**
		 * Tells whether a row is a heading of those below it.
		 * @param row a row
		 * @return whether its only cell reaches across all columns
		 */
		public boolean heads(Row row) {
			return row.cells().size() == 1 && this.columns.size() > 1;
		}

	}

	/**
	 * A column of a table.
	 *
	 * @param group heading above those of all neighbouring columns with the same group;
	 * null for none
	 * @param title its heading
	 * @param figures whether it holds figures, set to the right
	 * @param width its share of the width, relative to the others
	 */
	record Column(@Nullable String group, String title, boolean figures, int width) {
	}

	/**
	 * A row of a table.
	 *
	 * @param total whether it adds up others, and stands out
	 * @param cells its cells
	 */
	record Row(boolean total, List<List<Run>> cells) {
	}

	/**
	 * A chart or a map.
	 *
	 * @param svg the drawing, as SVG with its own width, height and colours
	 * @param description what it shows, for those who do not see it
	 * @param caption its caption; null for none
	 */
	record Picture(String svg, String description, @Nullable String caption) implements Block {
	}

	/** Begins a new page. */
	record PageBreak() implements Block {
	}

}
