package vn.homphieu.database;

/** The database cannot be used as things are; the message is meant for the operator. */
final class StartRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String advice;

	StartRefusedException(String message, String advice) {
		super(message);
		this.advice = advice;
	}

	String advice() {
		return this.advice;
	}

}
