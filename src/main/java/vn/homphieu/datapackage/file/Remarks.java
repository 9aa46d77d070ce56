package vn.homphieu.datapackage.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Collects what is to be said about a package, each remark a line
 * {@code file:line:column: message}; keeps the first 100 and counts the rest.
 */
public final class Remarks {

	private static final int KEPT = 100;

	private final List<String> lines = new ArrayList<>();

	private long total;

	/**
	 * Adds a remark.
	 * @param file bare name of the file inside the package
	 * @param line line of the file, the first is 1
	 * @param column number of the cell in its line, the first is 1
	 * @param message one sentence without line breaks
	 */
	public void add(String file, long line, int column, String message) {
		this.total++;
		if (this.lines.size() < KEPT) {
			this.lines.add(file + ":" + line + ":" + column + ": " + message);
		}
	}

	/**
	 * Returns the first remarks.
	 * @return at most 100 lines, in the order of {@link #add}
	 */
	public List<String> lines() {
		return Collections.unmodifiableList(this.lines);
	}

	/**
	 * Returns the number of remarks.
	 * @return all of them, kept or not
	 */
	public long total() {
		return this.total;
	}

	public boolean isEmpty() {
		return this.total == 0;
	}

}
