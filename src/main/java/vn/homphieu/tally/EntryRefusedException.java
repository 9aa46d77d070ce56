package vn.homphieu.tally;

import org.jspecify.annotations.Nullable;

/** A step of entry, review or correction is refused; a page answers 409. */
public class EntryRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Refusal refusal;

	private final transient @Nullable Colleague colleague;

	/**
	 * Refuses a step.
	 * @param refusal why
	 */
	public EntryRefusedException(Refusal refusal) {
		this(refusal, null);
	}

	/**
	 * Refuses a step because of a colleague.
	 * @param refusal why
	 * @param colleague who is in the way, or {@code null}
	 */
	public EntryRefusedException(Refusal refusal, @Nullable Colleague colleague) {
		super(refusal.name());
		this.refusal = refusal;
		this.colleague = colleague;
	}

	public Refusal refusal() {
		return this.refusal;
	}

	/**
	 * Names the colleague in the way.
	 * @return who it is and since when, or {@code null} if it is nobody else
	 */
	public @Nullable Colleague colleague() {
		return this.colleague;
	}

}
