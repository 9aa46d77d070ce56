package vn.homphieu.report.template;

import java.io.Serial;

/** A text is not saved, because somebody else saved it meanwhile. */
public class TextConflictException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient TextVersion latest;

	TextConflictException(TextVersion latest) {
		super("version " + latest.number() + " is newer");
		this.latest = latest;
	}

	/**
	 * Returns what is there.
	 * @return the version that counts now
	 */
	public TextVersion latest() {
		return this.latest;
	}

}
