package vn.homphieu.result;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.result.law.Outcome;

/**
 * A constituency with its outcome as it is kept.
 *
 * @param constituencyId key of the constituency
 * @param electionId key of the election
 * @param level the body it elects to
 * @param position where its seats are shown
 * @param stations its voting areas
 * @param countedRound which of rounds 1 and 2 counts; 0: round 1 with stations mended
 * @param outcome what the law says
 * @param round last round with minutes
 * @param publishedRound last round that is public; {@code null} while it is not published
 */
record KeptUnit(long constituencyId, long electionId, Level level, int position, int stations, int countedRound,
		Outcome outcome, int round, @Nullable Integer publishedRound) {

	boolean isPublished() {
		return this.publishedRound != null;
	}

	/** Whether minutes of a round count here, or wait for their own publication. */
	boolean counts(int changedRound) {
		return this.publishedRound == null || changedRound <= this.publishedRound;
	}

	/**
	 * Whether the first count simply goes on: nothing that the law would say changes
	 * before the last minutes are in.
	 */
	boolean goesOnCounting(int changedRound, int counted) {
		return this.outcome == Outcome.COUNTING && this.round == 1 && changedRound == 1 && counted < this.stations;
	}

}
