package vn.homphieu.report.template;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IContext;

/** A condition of a text, read by {@link ConditionReader}. */
@FunctionalInterface
interface Condition {

	/**
	 * Returns what it comes to.
	 * @param context the figures
	 * @return a value of a figure, a literal, or whether something holds
	 * @throws TemplateException if a name is not there
	 */
	@Nullable Object value(IContext context);

	/** Tells whether it holds; a figure that is not known does not. */
	default boolean holds(IContext context) {
		return holds(value(context));
	}

	private static boolean holds(@Nullable Object value) {
		return switch (value) {
			case null -> false;
			case Boolean truth -> truth;
			case Number number -> number(number).signum() != 0;
			case Figure figure -> holds(figure.value());
			case Collection<?> list -> !list.isEmpty();
			case Map<?, ?> map -> !map.isEmpty();
			default -> !value.toString().isEmpty();
		};
	}

	/**
	 * Compares two values; with one that is not known only {@code == null} holds.
	 * @param left a value
	 * @param sign one of {@code == != < > <= >=}
	 * @param right another
	 */
	static boolean compare(@Nullable Object left, String sign, @Nullable Object right) {
		Object first = plain(left, right);
		Object second = plain(right, left);
		if (first == null || second == null) {
			return switch (sign) {
				case "==" -> first == null && second == null;
				case "!=" -> first != null || second != null;
				default -> false;
			};
		}
		int order = (first instanceof Number one && second instanceof Number other)
				? number(one).compareTo(number(other)) : first.toString().compareTo(second.toString());
		return switch (sign) {
			case "==" -> order == 0;
			case "!=" -> order != 0;
			case "<" -> order < 0;
			case ">" -> order > 0;
			case "<=" -> order <= 0;
			default -> order >= 0;
		};
	}

	/** A figure is its number, but beside words it is its words. */
	private static @Nullable Object plain(@Nullable Object value, @Nullable Object beside) {
		if (value instanceof Figure figure) {
			return (beside instanceof String) ? figure.text() : figure.value();
		}
		return value;
	}

	private static BigDecimal number(Number number) {
		return new BigDecimal(number.toString());
	}

}
