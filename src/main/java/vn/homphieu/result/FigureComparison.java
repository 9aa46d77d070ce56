package vn.homphieu.result;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A figure that an authority published, beside the one computed here from the minutes.
 *
 * @param about the election that the figure is about, e.g. 2016 for comparison
 * @param level a level's name or ALL
 * @param measure what is measured, e.g. {@code turnout}
 * @param published the published value as text: a whole number, a percentage with two
 * decimals, or a word
 * @param computed the computed value in the same form; null where it is not computed here
 * @param verdict how they compare
 * @param difference computed minus published in the same form, with sign; null unless
 * both are numbers
 * @param kind e.g. final, official, preliminary
 * @param asOf date of the published figure
 * @param source where it was published
 */
public record FigureComparison(String about, String level, String measure, String published, @Nullable String computed,
		Verdict verdict, @Nullable String difference, String kind, @Nullable LocalDate asOf, String source) {

	/** Result of the comparison. */
	public enum Verdict {

		/** Both are the same. */
		MATCHES,
		/** They differ. */
		DIFFERS,
		/**
		 * The published figure is about another election; the difference is the change.
		 */
		OTHER_ELECTION,
		/** Nothing is computed here to compare with. */
		NOT_COMPARED

	}

}
