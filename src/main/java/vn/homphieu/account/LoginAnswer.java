package vn.homphieu.account;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt to log in.
 *
 * @param state what
 * @param official who is known by now; null unless accepted
 * @param seconds how long until the address may try again; 0 unless it must wait
 */
public record LoginAnswer(State state, @Nullable Official official, long seconds) {

	/** What came of it. */
	public enum State {

		/**
		 * Wrong, or no such account, or the account is off or must wait: never told
		 * apart.
		 */
		REFUSED,
		/** Too many failures came from this address. */
		WAIT,
		/** Right. */
		ACCEPTED

	}

	static LoginAnswer refused() {
		return new LoginAnswer(State.REFUSED, null, 0);
	}

	static LoginAnswer waitFor(long seconds) {
		return new LoginAnswer(State.WAIT, null, seconds);
	}

	static LoginAnswer accepted(Official official) {
		return new LoginAnswer(State.ACCEPTED, official, 0);
	}

}
