package vn.homphieu.account;

import java.util.List;

/** An account cannot be as was said; nothing was changed. */
public class AccountRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<AccountFault> faults;

	/**
	 * Refuses an account.
	 * @param faults all that is wrong, at least one
	 */
	public AccountRefusedException(List<AccountFault> faults) {
		super(faults.toString());
		this.faults = List.copyOf(faults);
	}

	public List<AccountFault> faults() {
		return this.faults;
	}

}
