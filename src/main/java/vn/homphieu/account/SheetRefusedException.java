package vn.homphieu.account;

import java.util.List;

/** A spreadsheet of accounts has errors; no account was made. */
public class SheetRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<SheetFault> faults;

	/**
	 * Refuses a spreadsheet.
	 * @param faults all that is wrong, at least one
	 */
	public SheetRefusedException(List<SheetFault> faults) {
		super(faults.toString());
		this.faults = List.copyOf(faults);
	}

	static SheetRefusedException of(int row, String column, String code, String value) {
		return new SheetRefusedException(List.of(new SheetFault(row, column, new AccountFault("", code, value))));
	}

	public List<SheetFault> faults() {
		return this.faults;
	}

}
