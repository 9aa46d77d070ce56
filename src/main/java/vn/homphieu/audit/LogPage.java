package vn.homphieu.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page of the log.
 *
 * @param filter what is looked for
 * @param fault the field that cannot be understood, or {@code null}
 * @param actions the actions that occur
 * @param lines the entries, newest first
 * @param older key to go on from, or {@code null} at the end
 * @param everything whether all of the log may be read, or accounts and set-up only
 * @param head the end of the chain
 */
record LogPage(LogFilter filter, @Nullable String fault, List<String> actions, List<Line> lines, @Nullable Long older,
		boolean everything, ChainHead head) {

	/** So many entries are shown at once. */
	static final int SIZE = 50;

	/**
	 * An entry with what it changed.
	 *
	 * @param entry the entry
	 * @param differences what it changed
	 */
	record Line(LogEntry entry, List<Difference> differences) {

		static Line of(LogEntry entry) {
			return new Line(entry, Difference.between(entry.before(), entry.after()));
		}

	}
}
