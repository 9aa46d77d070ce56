package vn.homphieu.job;

/** Ends a job that cannot be done, with words for whoever asked. */
public class JobFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** End of the text {@code job.fault.CODE}. */
	private final String code;

	private final String detail;

	/**
	 * Tells why.
	 * @param code what is wrong: the end of the text {@code job.fault.CODE}
	 * @param detail what it is about; empty for nothing
	 */
	public JobFailedException(String code, String detail) {
		super(code + " " + detail);
		this.code = code;
		this.detail = detail;
	}

	/**
	 * Returns what is wrong.
	 * @return end of the text {@code job.fault.CODE}
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Returns what it is about.
	 * @return a name or a sentence; may be empty
	 */
	public String detail() {
		return this.detail;
	}

}
