package vn.homphieu.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the log found.
 *
 * @param head the end of the chain
 * @param waiting entries that wait for their seal
 * @param found position of the hash that was written down; {@code null} if none was given
 * or it is not there
 * @param faults what is wrong, at most 100
 * @param faultCount how much is wrong in all
 */
public record ChainReport(ChainHead head, long waiting, @Nullable Long found, List<ChainFault> faults,
		long faultCount) {

	/** So many faults are listed. */
	static final int LISTED = 100;

	public ChainReport {
		faults = List.copyOf(faults);
	}

	/**
	 * Tells whether the log is whole.
	 * @return whether nothing is wrong
	 */
	public boolean isWhole() {
		return this.faultCount == 0;
	}

}
