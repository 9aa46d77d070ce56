package vn.homphieu.tally.spreadsheet;

/** A file is no spreadsheet that can be read; the page tells why. */
class FileRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String reason;

	FileRefusedException(String reason) {
		super(reason);
		this.reason = reason;
	}

	String reason() {
		return this.reason;
	}

}
