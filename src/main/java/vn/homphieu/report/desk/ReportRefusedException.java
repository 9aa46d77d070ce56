package vn.homphieu.report.desk;

/** What was asked for cannot be had; the page says why. */
class ReportRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** End of the text {@code reports.refused.CODE}. */
	private final String code;

	ReportRefusedException(String code) {
		super(code);
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
