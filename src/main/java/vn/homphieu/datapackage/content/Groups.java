package vn.homphieu.datapackage.content;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The rows of a large table grouped by what they belong to, in their order; two arrays
 * for any number of groups.
 */
public final class Groups {

	private final int[] starts;

	private final int[] members;

	private Groups(int[] starts, int[] members) {
		this.starts = starts;
		this.members = members;
	}

	/**
	 * Groups rows.
	 * @param groups how many groups there are
	 * @param rows how many rows there are
	 * @param groupOf tells the group of a row
	 */
	static Groups of(int groups, int rows, IntUnaryOperator groupOf) {
		int[] starts = new int[groups + 1];
		for (int row = 0; row < rows; row++) {
			starts[groupOf.applyAsInt(row) + 1]++;
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		int[] next = starts.clone();
		int[] members = new int[rows];
		for (int row = 0; row < rows; row++) {
			members[next[groupOf.applyAsInt(row)]++] = row;
		}
		return new Groups(starts, members);
	}

	/**
	 * Returns the rows of a group.
	 * @param group the group
	 * @return its rows in their order
	 */
	public int[] of(int group) {
		return Arrays.copyOfRange(this.members, this.starts[group], this.starts[group + 1]);
	}

	int size(int group) {
		return this.starts[group + 1] - this.starts[group];
	}

}
