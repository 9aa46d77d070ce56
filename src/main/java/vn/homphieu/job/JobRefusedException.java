package vn.homphieu.job;

/** Too much waits for one person already; nothing was added. */
public class JobRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int most;

	/**
	 * Refuses another job.
	 * @param most how many may wait
	 */
	JobRefusedException(int most) {
		super("at most " + most);
		this.most = most;
	}

	/**
	 * Returns the limit.
	 * @return how many jobs may wait or run for one person
	 */
	public int most() {
		return this.most;
	}

}
