package vn.homphieu.news;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * Petitions of one kind about one subject, and how they ended.
 *
 * @param level level of the election that they are about; null for all together
 * @param kind their kind
 * @param subject what they are about
 * @param received how many came in
 * @param settled how many of them were settled where they came in
 * @param passedOn how many of them were passed on to another body
 */
public record PetitionTotals(@Nullable Level level, PetitionKind kind, PetitionSubject subject, long received,
		long settled, long passedOn) {

	/**
	 * Counts those that have not ended.
	 * @return received, less settled and passed on
	 */
	public long open() {
		return this.received - this.settled - this.passedOn;
	}

}
