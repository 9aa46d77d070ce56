package vn.homphieu.report.template;

/** A text of a report that cannot be used, and where. */
public class TemplateException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;

	/** End of the text {@code template.fault.CODE}. */
	private final String code;

	private final String detail;

	/**
	 * Tells what is wrong.
	 * @param line line of the text, from 1
	 * @param code what is wrong, e.g. {@code unknown-name}
	 * @param detail the name, word or limit it is about
	 */
	public TemplateException(int line, String code, String detail) {
		super("line " + line + ": " + code + " " + detail);
		this.line = line;
		this.code = code;
		this.detail = detail;
	}

	/**
	 * Returns the line.
	 * @return the line, from 1
	 */
	public int line() {
		return this.line;
	}

	/**
	 * Returns what is wrong.
	 * @return end of its message key
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Returns what it is about.
	 * @return a name, a word or a limit
	 */
	public String detail() {
		return this.detail;
	}

}
