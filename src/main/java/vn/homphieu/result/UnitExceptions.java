package vn.homphieu.result;

import java.util.List;

/**
 * The constituencies of an area with more to tell than that they filled their seats in
 * one vote.
 *
 * @param counts how many there are, by level; no entry for a level without any
 * @param units the first of them by level, area and number
 */
public record UnitExceptions(List<ExceptionCounts> counts, List<ExceptionalUnit> units) {

	/**
	 * Counts them.
	 * @return how many there are, listed or not
	 */
	public int total() {
		return this.counts.stream().mapToInt(ExceptionCounts::units).sum();
	}

}
