package vn.homphieu.tally.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a file.
 *
 * @param imported minutes that were handed in
 * @param unchanged minutes that had been handed in just so before
 * @param faults what is wrong; nothing was taken then
 * @param warnings what must be confirmed first; nothing was taken then
 */
record ImportOutcome(int imported, int unchanged, List<SheetFault> faults, List<SheetFault> warnings) {

	/** So many are shown; the rest is counted. */
	static final int SHOWN = 200;

	public boolean isDone() {
		return this.faults.isEmpty() && this.warnings.isEmpty();
	}

	/** The warnings, to be sent back once they are confirmed. */
	public String keys() {
		return this.warnings.stream().map(SheetFault::key).distinct().collect(Collectors.joining(","));
	}

	public List<SheetFault> shownFaults() {
		return this.faults.stream().limit(SHOWN).toList();
	}

}
