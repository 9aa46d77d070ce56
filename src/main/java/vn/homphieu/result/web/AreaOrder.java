package vn.homphieu.result.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.homphieu.result.AreaResults;

/**
 * The order of the table of areas, as the address names it: {@code turnout} from the
 * smallest, {@code -turnout} from the largest.
 *
 * @param column the column that decides; null for the order of the official codes
 * @param descending whether the largest comes first
 */
record AreaOrder(@Nullable AreaColumn column, boolean descending) {

	static final AreaOrder OFFICIAL = new AreaOrder(null, false);

	/**
	 * Reads an order; Spring calls it for the parameter of a page.
	 * @param text name of a column, with a minus for the largest first
	 * @return the order
	 * @throws IllegalArgumentException if there is no such column
	 */
	public static AreaOrder of(String text) {
		boolean descending = text.startsWith("-");
		String name = descending ? text.substring(1) : text;
		return new AreaOrder(AreaColumn.valueOf(name.toUpperCase(Locale.ROOT)), descending);
	}

	List<AreaResults> sort(List<AreaResults> areas) {
		if (this.column == null) {
			return areas;
		}
		Comparator<AreaResults> order = this.column.ascending();
		return areas.stream().sorted(this.descending ? order.reversed() : order).toList();
	}

	/**
	 * Returns the order that a click on a column's heading leads to.
	 * @param name name of the column
	 * @return numbers from the largest first, names from A, and the other way round when
	 * it is that already
	 */
	public String next(String name) {
		AreaColumn asked = AreaColumn.valueOf(name);
		boolean toDescending = (asked == this.column) ? !this.descending : asked != AreaColumn.NAME;
		return (toDescending ? "-" : "") + name.toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns how a column is sorted, in the words of {@code aria-sort}.
	 * @param name name of the column
	 * @return {@code ascending}, {@code descending} or null
	 */
	public @Nullable String aria(String name) {
		if (this.column == null || !this.column.name().equals(name)) {
			return null;
		}
		return this.descending ? "descending" : "ascending";
	}

}
