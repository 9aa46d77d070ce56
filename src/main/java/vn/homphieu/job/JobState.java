package vn.homphieu.job;

/** How far a job has come. */
public enum JobState {

	/** It waits for a worker. */
	QUEUED,
	/** A worker is at it. */
	RUNNING,
	/** It is done. */
	DONE,
	/** It could not be done. */
	FAILED,
	/** Nobody wants it any more. */
	CANCELLED;

	/**
	 * Tells whether nothing will happen to it any more.
	 * @return whether it has ended
	 */
	public boolean isEnd() {
		return this != QUEUED && this != RUNNING;
	}

}
