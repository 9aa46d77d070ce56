package vn.homphieu.tally;

/**
 * What was sent was made from an older draft than the one that is stored; nothing was
 * overwritten. A page answers 409 and shows both.
 */
public class EntryConflictException extends EntryRefusedException {

	private static final long serialVersionUID = 1L;

	private final transient Draft stored;

	/**
	 * Refuses to overwrite a draft.
	 * @param stored the draft that is stored, of the same person
	 */
	public EntryConflictException(Draft stored) {
		super(Refusal.CHANGED);
		this.stored = stored;
	}

	/**
	 * Returns what is stored.
	 * @return the draft, with the window that wrote it and when
	 */
	public Draft stored() {
		return this.stored;
	}

}
