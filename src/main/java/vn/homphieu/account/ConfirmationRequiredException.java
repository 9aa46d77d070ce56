package vn.homphieu.account;

/** The second factor must be given again first; the page asks for it and goes on. */
public class ConfirmationRequiredException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ConfirmationRequiredException() {
		super("The second factor is asked for again");
	}

}
