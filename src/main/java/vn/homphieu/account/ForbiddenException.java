package vn.homphieu.account;

/** The actor may not do this, or not here; a page answers 403. */
public class ForbiddenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Action action;

	/**
	 * Refuses an action.
	 * @param actor who wanted it
	 * @param action what was wanted
	 */
	public ForbiddenException(Actor actor, Action action) {
		super(actor.username() + " may not " + action);
		this.action = action;
	}

	public Action action() {
		return this.action;
	}

}
