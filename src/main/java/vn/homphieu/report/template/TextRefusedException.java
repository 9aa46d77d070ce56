package vn.homphieu.report.template;

import java.io.Serial;
import java.util.List;

/** A text is not saved, because reports could not be made from it. */
public class TextRefusedException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient List<TextFault> faults;

	TextRefusedException(List<TextFault> faults) {
		super("faults: " + faults);
		this.faults = faults;
	}

	/**
	 * Tells what is wrong.
	 * @return the faults, at least one, by line
	 */
	public List<TextFault> faults() {
		return this.faults;
	}

}
