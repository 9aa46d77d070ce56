package vn.homphieu.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.AccountFault;
import vn.homphieu.account.AccountRefusedException;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.kernel.Level;

/**
 * The form of an account, as it was typed; a row of a spreadsheet has the same fields.
 *
 * @param username name to log in with
 * @param name full name
 * @param role name of a role
 * @param area code of an area
 * @param stations codes of voting areas, with spaces or commas between
 * @param levels names of levels, with spaces or commas between
 */
record AccountForm(@Nullable String username, @Nullable String name, @Nullable String role, @Nullable String area,
		@Nullable String stations, @Nullable String levels) {

	static final AccountForm EMPTY = new AccountForm("", "", Role.CLERK.name(), "", "", "");

	AccountForm {
		username = given(username);
		name = given(name);
		role = given(role);
		area = given(area);
		stations = given(stations);
		levels = given(levels);
	}

	static AccountForm of(AccountDetails details) {
		return new AccountForm(details.username(), details.name(), details.role().name(),
				details.responsibility().area(), String.join(" ", details.responsibility().stations()),
				details.responsibility().levels().stream().map(Level::name).collect(Collectors.joining(" ")));
	}

	/** The same form for an account that has its name. */
	AccountForm named(String username) {
		return new AccountForm(username, this.name, this.role, this.area, this.stations, this.levels);
	}

	/**
	 * Tells whether a level is among those that were typed, for the boxes of the form.
	 */
	public boolean has(String level) {
		return words(given(this.levels)).contains(level);
	}

	/**
	 * Returns what was said.
	 * @throws AccountRefusedException if role or levels are none that there are
	 */
	AccountDetails details() {
		Role known = Arrays.stream(Role.values())
			.filter((candidate) -> candidate != Role.OPERATOR && candidate.name().equals(given(this.role)))
			.findFirst()
			.orElseThrow(() -> refused("role", "ROLE_UNKNOWN", given(this.role)));
		Set<Level> own = words(given(this.levels)).stream().map(AccountForm::level).collect(Collectors.toSet());
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
