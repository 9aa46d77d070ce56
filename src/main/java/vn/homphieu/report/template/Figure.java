package vn.homphieu.report.template;

import org.jspecify.annotations.Nullable;

/**
 * A figure, name or date as a text shows it; templates name figures, they never hold
 * them.
 *
 * @param text as it is read, e.g. “69.243.939” or “99,60%”
 * @param value its number for conditions; null for none, or where it is not known
 * @param address page that it comes from, below the portal's own address; null for none
 */
public record Figure(String text, @Nullable Number value, @Nullable String address) {

	@Override
	public String toString() {
		return this.text;
	}

}
