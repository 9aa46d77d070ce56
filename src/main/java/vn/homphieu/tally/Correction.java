package vn.homphieu.tally;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.rules.Finding;

/**
 * What became of a correction.
 *
 * @param findings what is wrong or strange, in the order of the codes
 * @param unconfirmed the findings that ask for a confirmation; empty while there are
 * errors
 * @param minutes the new version, or {@code null} if nothing was changed
 */
public record Correction(List<Finding> findings, List<Finding> unconfirmed, @Nullable TallyInfo minutes) {

	public Correction {
		findings = List.copyOf(findings);
		unconfirmed = List.copyOf(unconfirmed);
	}

	/**
	 * Tells whether the correction counts.
	 * @return whether there is a new version
	 */
	public boolean isAccepted() {
		return this.minutes != null;
	}

}
