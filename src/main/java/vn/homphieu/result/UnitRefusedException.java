package vn.homphieu.result;

/** An act on a constituency is refused; nothing was changed. */
public class UnitRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final UnitRefusal refusal;

	/**
	 * Refuses.
	 * @param refusal why
	 */
	public UnitRefusedException(UnitRefusal refusal) {
		super(refusal.name());
		this.refusal = refusal;
	}

	public UnitRefusal refusal() {
		return this.refusal;
	}

}
