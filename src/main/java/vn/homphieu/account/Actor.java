package vn.homphieu.account;

/**
 * Who does something: an official in one request, or the operator of the machine. A
 * handler takes it as a parameter; services take it first.
 *
 * @param accountId key of the account; 0 for the operator
 * @param username name used to log in
 * @param name full name, shown to colleagues
 * @param role what the official is
 * @param responsibility where the official acts
 * @param address where the request came from
 * @param confirmed whether the second factor was given lately
 */
public record Actor(long accountId, String username, String name, Role role, Responsibility responsibility,
		String address, boolean confirmed) {

	/** Whoever runs a command on the machine. */
	public static final Actor OPERATOR = new Actor(0, "console", "console", Role.OPERATOR, Responsibility.EVERYWHERE,
			"console", true);

	/**
	 * Tells whether the role may do something somewhere.
	 * @param action the action
	 * @return whether it may; where is told by {@link Authority}
	 */
	public boolean may(Action action) {
		return action.isAllowedTo(this.role);
	}

}
