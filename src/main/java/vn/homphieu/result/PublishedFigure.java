package vn.homphieu.result;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A figure as an authority published it.
 *
 * @param about the election that it is about, which may be an earlier one
 * @param level a level's name or ALL
 * @param measure what is measured, e.g. {@code turnout}
 * @param value a whole number, a percentage with two decimals, or a word
 * @param kind e.g. final, official, preliminary
 * @param asOf its date
 * @param source where it was published
 */
public record PublishedFigure(String about, String level, String measure, String value, String kind,
		@Nullable LocalDate asOf, String source) {
}
