package vn.homphieu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the log as it is shown.
 *
 * @param id key
 * @param at when
 * @param username who
 * @param role as what
 * @param address from where
 * @param action what was done
 * @param election short name of the election, if it was about one
 * @param place what it was done to
 * @param before what was, as JSON
 * @param after what is, as JSON
 * @param seal its place in the chain; {@code null} until it is sealed
 */
record LogEntry(long id, OffsetDateTime at, String username, String role, String address, String action,
		@Nullable String election, String place, @Nullable String before, @Nullable String after, @Nullable Long seal) {

	/** What kind of thing it was done to, e.g. {@code stations}. */
	public String placeKind() {
		return this.place.replaceFirst("/.*", "");
	}

	/** Which one of them; empty where there is one only. */
	public String placeName() {
		int slash = this.place.indexOf('/');
		return (slash < 0) ? "" : this.place.substring(slash + 1);
	}

	static LogEntry read(ResultSet row, int number) throws SQLException {
		return new LogEntry(row.getLong("id"), row.getObject("at", OffsetDateTime.class), row.getString("username"),
				row.getString("role"), row.getString("address"), row.getString("action"), row.getString("election"),
				row.getString("place"), row.getString("before"), row.getString("after"),
				row.getObject("seal", Long.class));
	}

}
