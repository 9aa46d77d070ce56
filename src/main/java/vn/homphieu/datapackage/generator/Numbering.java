package vn.homphieu.datapackage.generator;

/** Writes the running numbers inside codes. */
final class Numbering {

	private Numbering() {
	}

	/** Writes a number with at least two digits. */
	static String two(int number) {
		return ((number < 10) ? "0" : "") + number;
	}

}
