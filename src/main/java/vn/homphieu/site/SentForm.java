package vn.homphieu.site;

import java.util.Arrays;

/** The forms that take files, each with a limit of its own. */
enum SentForm {

	/** Scans of the minutes of a voting area. */
	SCAN("/scans"),

	/** Minutes of many voting areas. */
	MINUTES("/spreadsheet"),

	/** Accounts of officials. */
	ACCOUNTS("/accounts/import"),

	/** Any other form: it takes no file. */
	OTHER("");

	private final String end;

	SentForm(String end) {
		this.end = end;
	}

	static SentForm at(String address) {
		return Arrays.stream(values()).filter((form) -> address.endsWith(form.end)).findFirst().orElse(OTHER);
	}

}
