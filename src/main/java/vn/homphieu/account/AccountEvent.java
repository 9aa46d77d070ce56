package vn.homphieu.account;

import java.util.Map;

/**
 * Something happened to an account or a login; published in the transaction that changes
 * it, so that the log moves with it.
 *
 * @param actor who did it; of a failed login whoever claimed to be that account
 * @param action what, e.g. {@code login.failed} or {@code account.created}
 * @param username the account that it happened to
 * @param before what was, never a secret
 * @param after what is, never a secret
 */
public record AccountEvent(Actor actor, String action, String username, Map<String, Object> before,
		Map<String, Object> after) {

	public AccountEvent {
		before = Map.copyOf(before);
		after = Map.copyOf(after);
	}

}
