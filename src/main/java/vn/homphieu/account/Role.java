package vn.homphieu.account;

/** What an official is; what each role may do stands in {@link Action}. */
public enum Role {

	/** Enters counting minutes. */
	CLERK,
	/** Approves or returns what others entered. */
	REVIEWER,
	/** Locks, decides, corrects and publishes for the councils of its own area. */
	COMMISSION,
	/** The same for the National Assembly. */
	NATIONAL_COUNCIL,
	/** Reads everything. */
	AUDITOR,
	/** Sets up elections and keeps accounts; has no right over results. */
	ADMINISTRATOR,
	/** Whoever runs commands on the machine itself; no account ever has this role. */
	OPERATOR

}
