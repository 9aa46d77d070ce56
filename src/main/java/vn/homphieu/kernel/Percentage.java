package vn.homphieu.kernel;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole in hundredths of a percent, the only place where counts become
 * percentages: two decimals, half up, 100,00 only if the part is exactly all and 0,00
 * only if it is nothing (National Election Council, questions and answers on percentages
 * in the forms).
 *
 * @param hundredths hundredths of a percent, 0 to 10,000
 */
public record Percentage(int hundredths) implements Comparable<Percentage> {

	/** Exactly all. */
	public static final Percentage ALL = new Percentage(10_000);

	/** Exactly nothing. */
	public static final Percentage NOTHING = new Percentage(0);

	public Percentage {
		if (hundredths < 0 || hundredths > 10_000) {
			throw new IllegalArgumentException("A percentage lies between 0 and 100: " + hundredths + " hundredths");
		}
	}

	/**
	 * Computes the percentage of a count.
	 * @param part the counted part, 0 to {@code whole}
	 * @param whole the whole, at most 10^12
	 * @return the percentage, or {@code null} where there is no whole to speak of
	 * @throws IllegalArgumentException if the part is negative or more than the whole
	 */
	public static @Nullable Percentage of(long part, long whole) {
		if (part < 0 || part > whole) {
			throw new IllegalArgumentException(part + " is no part of " + whole);
		}
		if (whole == 0) {
			return null;
		}
		if (part == 0) {
			return NOTHING;
		}
		if (part == whole) {
			return ALL;
		}
		long rounded = (Math.multiplyExact(part, 20_000L) + whole) / (2 * whole);
		return new Percentage(Math.clamp(rounded, 1, 9_999));
	}

	/**
	 * Shares a whole among its parts so that the percentages total 100,00: two parts as
	 * the first rounded and the rest, more by largest remainder, the earlier part first.
	 * @param parts the counts that make up the whole, none negative, their sum at most
	 * 10^12 and at most 10,000 of them above 0
	 * @return one percentage for each part, or none at all where the whole is 0
	 * @throws IllegalArgumentException if a part is negative
	 */
	public static List<Percentage> parts(long... parts) {
		long whole = 0;
		for (long part : parts) {
			whole = Math.addExact(whole, part);
		}
		if (parts.length == 2) {
			Percentage first = of(parts[0], whole);
			return (first != null) ? List.of(first, first.complement()) : List.of();
		}
		return LargestRemainder.share(whole, parts);
	}

	/**
	 * Returns the other part of a whole of two.
	 * @return 100 minus this
	 */
	public Percentage complement() {
		return new Percentage(10_000 - this.hundredths);
	}

	/**
	 * Returns the number to print or to send.
	 * @return percent with exactly two decimals, for example 99.60
	 */
	@JsonValue
	public BigDecimal toBigDecimal() {
		return BigDecimal.valueOf(this.hundredths, 2);
	}

	@Override
	public int compareTo(Percentage other) {
		return Integer.compare(this.hundredths, other.hundredths);
	}

}
