package vn.homphieu.kernel;

/** Something that was asked for by its code does not exist: a page answers 404. */
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	/**
	 * Creates the exception.
	 * @param parameter name of the parameter that names nothing, e.g. {@code area}
	 * @param value what was asked for
	 */
	public NotFoundException(String parameter, String value) {
		super("no " + parameter + " " + value);
		this.parameter = parameter;
	}

	public String parameter() {
		return this.parameter;
	}

}
