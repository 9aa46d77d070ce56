package vn.homphieu.report;

/** A form in which reports and tables are handed out. */
public enum ReportFormat {

	/** A page to be read here. */
	HTML("text/html;charset=UTF-8", "html"),
	/** PDF/A, to be kept and printed. */
	PDF("application/pdf", "pdf"),
	/** A text to be edited. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	/** A spreadsheet. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	/** A table in UTF-8 with a byte-order mark, commas between its cells. */
	CSV("text/csv;charset=UTF-8", "csv"),
	/** The same with semicolons, as spreadsheets in Vietnamese want it. */
	CSV_SEMICOLON("text/csv;charset=UTF-8", "csv"),
	/** Many files in one. */
	ZIP("application/zip", "zip");

	private final String type;

	private final String extension;

	ReportFormat(String type, String extension) {
		this.type = type;
		this.extension = extension;
	}

	/**
	 * Returns the media type.
	 * @return the type
	 */
	public String type() {
		return this.type;
	}

	/**
	 * Returns the end of a file's name.
	 * @return without the point
	 */
	public String extension() {
		return this.extension;
	}

}
