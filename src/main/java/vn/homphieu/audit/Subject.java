package vn.homphieu.audit;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of the log is about.
 *
 * @param election short name of the election, or {@code null} for none
 * @param place its address below the election's own, e.g. {@code stations/S1}, or
 * {@code accounts/NAME}
 * @param position position of its leaf area in the walk of the election's areas, or
 * {@code null} where it has none
 */
public record Subject(@Nullable String election, String place, @Nullable Integer position) {

	/**
	 * Names an account.
	 * @param username name used to log in
	 * @return the subject
	 */
	public static Subject account(String username) {
		return new Subject(null, "accounts/" + username, null);
	}

}
