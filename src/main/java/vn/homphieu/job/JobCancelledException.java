package vn.homphieu.job;

/** Ends the work of a job that was cancelled. */
public class JobCancelledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Tells that whoever asked no longer wants it. */
	public JobCancelledException() {
		super("cancelled");
	}

}
