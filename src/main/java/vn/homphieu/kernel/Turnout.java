package vn.homphieu.kernel;

import org.jspecify.annotations.Nullable;

/**
 * How many of the registered voters took part.
 *
 * @param registered voters on the roll when voting began, not negative
 * @param voted voters who took part, 0 to {@code registered}
 */
public record Turnout(long registered, long voted) {

	public Turnout {
		if (voted < 0 || voted > registered) {
			throw new IllegalArgumentException(voted + " voters of a roll of " + registered);
		}
	}

	/**
	 * Returns the turnout to show.
	 * @return voted as percentage of the roll, or {@code null} for an empty roll
	 */
	public @Nullable Percentage percentage() {
		return Percentage.of(this.voted, this.registered);
	}

	/**
	 * Tells whether the vote has effect: more than half of the roll took part, exactly
	 * half is not enough (Law 85/2015/QH13, Art. 80).
	 * @return whether twice the voters are more than the roll
	 */
	public boolean isMoreThanHalf() {
		return 2 * this.voted > this.registered;
	}

}
