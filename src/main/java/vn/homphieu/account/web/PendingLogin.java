package vn.homphieu.account.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * An official on the way in, whose password was right; kept in the session.
 *
 * @param accountId key of the account
 * @param factorGiven whether the second factor was given
 * @param kind what was given last
 * @param next where to go afterwards; empty for the start page
 * @param since when the password was given
 */
record PendingLogin(long accountId, boolean factorGiven, String kind, String next,
		Instant since) implements Serializable {

	/** Name of the session attribute. */
	static final String ATTRIBUTE = "pendingLogin";

	PendingLogin withFactor(String given) {
		return new PendingLogin(this.accountId, true, given, this.next, this.since);
	}

}
