package vn.homphieu.account;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * What was typed of an account, in a form or a row of a spreadsheet.
 *
 * @param username name to log in with
 * @param name full name
 * @param role name of a role
 * @param area code of an area
 * @param stations codes of voting areas, with spaces or commas between
 * @param levels names of levels, with spaces or commas between
 */
public record AccountText(@Nullable String username, @Nullable String name, @Nullable String role,
		@Nullable String area, @Nullable String stations, @Nullable String levels) {

	/** Nothing typed yet. */
	public static final AccountText EMPTY = new AccountText("", "", Role.CLERK.name(), "", "", "");

	public AccountText {
		username = given(username);
		name = given(name);
		role = given(role);
		area = given(area);
		stations = given(stations);
		levels = given(levels);
	}

	/**
	 * Returns an account as it would be typed.
	 * @param details the account
	 * @return the text of its fields
	 */
	public static AccountText of(AccountDetails details) {
		return new AccountText(details.username(), details.name(), details.role().name(),
				details.responsibility().area(), String.join(" ", details.responsibility().stations()),
				details.responsibility().levels().stream().map(Level::name).collect(Collectors.joining(" ")));
	}

	/**
	 * Returns the same for an account that has its name.
	 * @param username the name
	 * @return the text
	 */
	public AccountText named(String username) {
		return new AccountText(username, this.name, this.role, this.area, this.stations, this.levels);
	}

	/**
	 * Tells whether a level is among those that were typed, for the boxes of the form.
	 */
	public boolean has(String level) {
		return words(given(this.levels)).contains(level);
	}

	/**
	 * Returns what was said.
	 * @return the account
	 * @throws AccountRefusedException if role or levels are none that there are
	 */
	public AccountDetails details() {
		Role known = Arrays.stream(Role.values())
			.filter((candidate) -> candidate != Role.OPERATOR && candidate.name().equals(given(this.role)))
			.findFirst()
			.orElseThrow(() -> refused("role", "ROLE_UNKNOWN", given(this.role)));
		Set<Level> own = words(given(this.levels)).stream().map(AccountText::level).collect(Collectors.toSet());
		String where = given(this.area).isEmpty() ? Responsibility.EVERYWHERE.area() : given(this.area);
		return new AccountDetails(given(this.username), given(this.name), known,
				new Responsibility(where, words(given(this.stations)), own));
	}

	private static Level level(String name) {
		return Arrays.stream(Level.values())
			.filter((candidate) -> candidate.name().equals(name))
			.findFirst()
			.orElseThrow(() -> refused("levels", "LEVEL_UNKNOWN", name));
	}

	private static AccountRefusedException refused(String field, String code, String value) {
		return new AccountRefusedException(List.of(new AccountFault(field, code, value)));
	}

	private static Set<String> words(String text) {
		return Arrays.stream(text.split("[\\s,;]+")).filter((word) -> !word.isEmpty()).collect(Collectors.toSet());
	}

	private static String given(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
