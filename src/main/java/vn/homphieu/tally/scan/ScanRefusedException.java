package vn.homphieu.tally.scan;

/** A file is not taken as a scan; the page tells why. */
public class ScanRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	ScanRefusedException(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	ScanRefusedException(Reason reason, Throwable cause) {
		super(reason.name(), cause);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why a file is refused; the sentence is the message {@code scan.refused.} and the
	 * name.
	 */
	public enum Reason {

		/** There is nothing in it. */
		EMPTY,
		/** It is larger than 20 MB. */
		TOO_LARGE,
		/** It is no PDF, JPEG or PNG. */
		UNKNOWN_TYPE,
		/** It begins like one, but cannot be read. */
		BROKEN,
		/** It has more pixels than any scanner makes. */
		TOO_MANY_PIXELS,
		/** It has more pages than minutes have. */
		TOO_MANY_PAGES,
		/** It asks for a password. */
		ENCRYPTED,
		/** It cannot be stored now: the disk is full, or the storage does not answer. */
		NOT_STORED,
		/** It is attached already. */
		ALREADY_THERE

	}

}
