package vn.homphieu.datapackage.content;

import java.util.ArrayList;
import java.util.List;

/** The warnings that minutes raise, kept with them as not confirmed. */
public final class TallyWarnings {

	private final Ints tally = new Ints();

	private final List<String> code = new ArrayList<>();

	void add(int minutes, String warning) {
		this.tally.add(minutes);
		this.code.add(warning);
	}

	/**
	 * Returns how many there are.
	 * @return the number of warnings
	 */
	public int size() {
		return this.tally.size();
	}

	/**
	 * Returns the minutes of a warning.
	 * @param index place of the warning
	 * @return index of the minutes
	 */
	public int tally(int index) {
		return this.tally.get(index);
	}

	/**
	 * Returns the rule of a warning.
	 * @param index place of the warning
	 * @return its code, e.g. W05
	 */
	public String code(int index) {
		return this.code.get(index);
	}

}
