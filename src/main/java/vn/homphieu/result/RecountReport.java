package vn.homphieu.result;

import java.util.List;

/**
 * What a recount found.
 *
 * @param rows rows derived and compared
 * @param differences rows that are kept but not derived, or derived but not kept
 */
public record RecountReport(long rows, List<Difference> differences) {

	/**
	 * A row on one side only.
	 *
	 * @param table the table
	 * @param side {@code kept} or {@code derived}
	 * @param content the row as JSON
	 */
	public record Difference(String table, String side, String content) {
	}

}
