package vn.homphieu.report.document;

import org.jspecify.annotations.Nullable;

/** A part of a line. */
public sealed interface Run {

	/**
	 * Words or a figure.
	 *
	 * @param text the text
	 * @param bold whether it is bold
	 * @param italic whether it is italic
	 * @param address page that the figure comes from, below the portal's own address;
	 * null for none
	 */
	record Text(String text, boolean bold, boolean italic, @Nullable String address) implements Run {

		/**
		 * Plain words.
		 * @param text the text
		 * @return the run
		 */
		public static Text of(String text) {
			return new Text(text, false, false, null);
		}

	}

	/**
	 * A dotted line to be filled in by hand, since the portal has no data for it.
	 *
	 * @param width its width in characters, 1 to 200; 0 to the end of the line
	 */
	record Dots(int width) implements Run {
	}

	/** Begins a new line within the paragraph. */
	record Break() implements Run {
	}

}
