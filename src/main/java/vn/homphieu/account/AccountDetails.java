package vn.homphieu.account;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import vn.homphieu.kernel.Level;

/**
 * What an administrator says of an account.
 *
 * @param username name to log in with; made small
 * @param name full name
 * @param role what the official is
 * @param responsibility where the official acts
 */
public record AccountDetails(String username, String name, Role role, Responsibility responsibility) {

	public AccountDetails {
		username = username.strip().toLowerCase(Locale.ROOT);
		name = name.strip().replaceAll("\\s+", " ");
	}

	/** What the log tells of it. */
	Map<String, Object> logged() {
		return Map.of("name", this.name, "role", this.role.name(), "area", this.responsibility.area(), "stations",
				new TreeSet<>(this.responsibility.stations()), "levels",
				this.responsibility.levels().stream().sorted().map(Level::name).toList());
	}

}
