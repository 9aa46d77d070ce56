package vn.homphieu.datapackage;

import java.util.List;

/** A data package was refused as a whole; nothing was changed. */
public class PackageRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<String> lines;

	private final long total;

	/**
	 * Creates the exception.
	 * @param lines the first errors, each {@code file:line:column: message}, at least one
	 * @param total how many errors there are, at least the number of lines
	 */
	public PackageRefusedException(List<String> lines, long total) {
		super(lines.getFirst());
		this.lines = List.copyOf(lines);
		this.total = total;
	}

	/**
	 * Returns what is wrong.
	 * @return the first errors in the order found, each {@code file:line:column: message}
	 */
	public List<String> lines() {
		return this.lines;
	}

	/**
	 * Returns how much is wrong.
	 * @return the number of errors, also of those that were not kept
	 */
	public long total() {
		return this.total;
	}

}
