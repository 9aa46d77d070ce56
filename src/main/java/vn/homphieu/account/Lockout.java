package vn.homphieu.account;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How long an account or an address must wait after failed attempts: each further failure
 * doubles it.
 *
 * @param free failures without a wait, at least 0
 * @param first the first wait
 * @param longest the longest wait
 */
record Lockout(int free, Duration first, Duration longest) {

	/** A guess a quarter of an hour at most; an official who mistypes waits briefly. */
	static final Lockout OF_ACCOUNT = new Lockout(4, Duration.ofSeconds(30), Duration.ofMinutes(15));

	/** A whole office may share one address. */
	static final Lockout OF_ADDRESS = new Lockout(30, Duration.ofSeconds(30), Duration.ofMinutes(15));

	private static final int DOUBLINGS = 20;

	/** The end of the wait after a number of failures, or {@code null} for none. */
	@Nullable Instant until(int failures, Instant now) {
		int over = failures - this.free;
		if (over <= 0) {
			return null;
		}
		Duration wait = this.first.multipliedBy(1L << Math.min(over - 1, DOUBLINGS));
		return now.plus((wait.compareTo(this.longest) < 0) ? wait : this.longest);
	}

}
