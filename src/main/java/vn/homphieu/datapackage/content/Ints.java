package vn.homphieu.datapackage.content;

import java.util.Arrays;

/** A growing list of whole numbers: a column of a large table, four bytes a row. */
public final class Ints {

	private int[] values = new int[256];

	private int size;

	void add(int value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size + (this.size >> 1));
		}
		this.values[this.size++] = value;
	}

	void set(int index, int value) {
		this.values[index] = value;
	}

	/**
	 * Returns a number.
	 * @param index its place, from 0
	 * @return the number there
	 */
	public int get(int index) {
		return this.values[index];
	}

	/**
	 * Returns how many there are.
	 * @return the number of numbers
	 */
	public int size() {
		return this.size;
	}

}
