package vn.homphieu.site;

/**
 * A parameter of a page has a value that it cannot have: the page answers 400 and names
 * it.
 */
class InvalidParameterException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	InvalidParameterException(String parameter) {
		super("invalid parameter " + parameter);
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
