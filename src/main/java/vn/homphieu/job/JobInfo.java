package vn.homphieu.job;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A job as whoever asked for it sees it.
 *
 * @param id its key
 * @param kind its kind
 * @param parameters what was asked for
 * @param askedAt when it was asked for first
 * @param state how far it has come
 * @param done steps done
 * @param total all steps; 0 while not known
 * @param secondsLeft seconds that it likely still takes; null while not known
 * @param endedAt when it ended; null while it has not
 * @param result address of the result below the portal's own; null for none
 * @param fault why it failed: end of the text {@code job.fault.CODE}; null if it did not
 * @param faultDetail what the fault is about; null if it did not fail
 */
public record JobInfo(long id, String kind, Map<String, String> parameters, OffsetDateTime askedAt, JobState state,
		long done, long total, @Nullable Integer secondsLeft, @Nullable OffsetDateTime endedAt, @Nullable String result,
		@Nullable String fault, @Nullable String faultDetail) {

	private static final int MINUTE = 60;

	public JobInfo {
		parameters = Map.copyOf(parameters);
	}

	/**
	 * Tells whether it is still to be waited for.
	 * @return whether it waits or is being done
	 */
	public boolean isActive() {
		return !this.state.isEnd();
	}

	/**
	 * Returns how much is done.
	 * @return 0 to 100; 0 while not known
	 */
	public int percent() {
		return (this.total > 0) ? (int) (100 * this.done / this.total) : 0;
	}

	/**
	 * Returns the minutes that it likely still takes.
	 * @return whole minutes, rounded up; 0 below a minute or while not known
	 */
	public int minutesLeft() {
		Integer seconds = this.secondsLeft;
		return (seconds != null && seconds > MINUTE) ? (seconds + MINUTE - 1) / MINUTE : 0;
	}

}
