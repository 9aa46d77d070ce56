package vn.homphieu.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * The one table of who may do what: for each action the roles that may, and whether the
 * second factor is asked for again. Where it may be done is told by {@link Authority}.
 */
public enum Action {

	/** See boards and progress. */
	READ_BOARD(false, Role.CLERK, Role.REVIEWER, Role.COMMISSION, Role.NATIONAL_COUNCIL, Role.AUDITOR),
	/** Read minutes and results that are not public. */
	READ_MINUTES(false, Role.CLERK, Role.REVIEWER, Role.COMMISSION, Role.NATIONAL_COUNCIL, Role.AUDITOR),
	/** Enter counting minutes, one by one or from a spreadsheet. */
	ENTER(false, Role.CLERK),
	/** Attach a scan of signed minutes. */
	ATTACH_SCAN(false, Role.CLERK, Role.REVIEWER),
	/** Look through what others entered and return it. */
	REVIEW(false, Role.REVIEWER),
	/** Approve what others entered. */
	APPROVE(true, Role.REVIEWER),
	/** Lock and unlock a constituency. */
	LOCK(true, Role.COMMISSION, Role.NATIONAL_COUNCIL),
	/** Record decisions: ties, cancellations, re-votes and extra votes. */
	DECIDE(true, Role.COMMISSION, Role.NATIONAL_COUNCIL),
	/** Publish results. */
	PUBLISH(true, Role.COMMISSION, Role.NATIONAL_COUNCIL, Role.OPERATOR),
	/** Correct or withdraw approved minutes. */
	CORRECT(true, Role.COMMISSION, Role.NATIONAL_COUNCIL),
	/** Read the whole log. */
	READ_LOG(false, Role.AUDITOR, Role.OPERATOR),
	/** Read what the log says of accounts and set-up. */
	READ_ACCOUNT_LOG(false, Role.AUDITOR, Role.ADMINISTRATOR, Role.OPERATOR),
	/** Keep accounts. */
	MANAGE_ACCOUNTS(false, Role.ADMINISTRATOR, Role.OPERATOR),
	/** Set up elections: how minutes are entered, practice elections, packages. */
	SET_UP(false, Role.ADMINISTRATOR, Role.OPERATOR),
	/** Ask for reports, forms and tables of what is public. */
	EXPORT(false, Role.COMMISSION, Role.NATIONAL_COUNCIL, Role.AUDITOR, Role.ADMINISTRATOR, Role.OPERATOR),
	/** Ask for reports, forms and tables with figures that are not public. */
	EXPORT_UNPUBLISHED(false, Role.COMMISSION, Role.NATIONAL_COUNCIL, Role.AUDITOR),
	/** Edit the texts of reports and forms. */
	EDIT_TEXTS(false, Role.NATIONAL_COUNCIL, Role.ADMINISTRATOR, Role.OPERATOR),
	/** Keep one's own account: password, second factor, sessions. */
	OWN_ACCOUNT(false, Role.CLERK, Role.REVIEWER, Role.COMMISSION, Role.NATIONAL_COUNCIL, Role.AUDITOR,
			Role.ADMINISTRATOR);

	private final boolean confirmed;

	@SuppressWarnings("ImmutableEnumChecker") // never changed
	private final Set<Role> roles;

	Action(boolean confirmed, Role first, Role... others) {
		this.confirmed = confirmed;
		this.roles = EnumSet.of(first, others);
	}

	/**
	 * Tells whether a role may do this somewhere.
	 * @param role the role
	 * @return whether it may
	 */
	public boolean isAllowedTo(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * Tells whether the second factor is asked for again before this is done.
	 * @return whether it is
	 */
	public boolean needsConfirmation() {
		return this.confirmed;
	}

}
