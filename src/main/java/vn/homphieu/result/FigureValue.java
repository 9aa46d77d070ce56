package vn.homphieu.result;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;

/**
 * A figure to compare: a whole number, or a percentage with two decimals.
 *
 * @param number the number; its scale is 0 for counts and 2 for percentages
 */
record FigureValue(BigDecimal number) {

	private static final Pattern FORM = Pattern.compile("\\d{1,12}(\\.\\d{2})?");

	static @Nullable FigureValue parse(String text) {
		return FORM.matcher(text).matches() ? new FigureValue(new BigDecimal(text)) : null;
	}

	static FigureValue of(long count) {
		return new FigureValue(BigDecimal.valueOf(count));
	}

	static @Nullable FigureValue of(@Nullable Percentage percentage) {
		return (percentage != null) ? new FigureValue(percentage.toBigDecimal()) : null;
	}

	/**
	 * Returns the difference with its sign.
	 * @param other the figure to take away
	 * @return for example {@code +12}, {@code -0.03} or {@code 0}; null if one is a count
	 * and the other a percentage
	 */
	@Nullable String minus(FigureValue other) {
		if (this.number.scale() != other.number.scale()) {
			return null;
		}
		BigDecimal difference = this.number.subtract(other.number);
		return ((difference.signum() > 0) ? "+" : "") + difference.toPlainString();
	}

	static boolean isNothing(String difference) {
		return new BigDecimal(difference).signum() == 0;
	}

	@Override
	public String toString() {
		return this.number.toPlainString();
	}

}
