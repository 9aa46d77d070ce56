package vn.homphieu.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
 * @param area code or name of an area
 * @param stations codes of voting areas, or their numbers in a commune, with spaces or
 * commas between
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
	 * What was said, as far as it could be understood.
	 *
	 * @param details the account, a clerk's where there is no such role
	 * @param faults words that are no role or no level
	 */
	record Understood(AccountDetails details, List<AccountFault> faults) {
	}

	/**
	 * Returns what was said.
	 * @return the account
	 * @throws AccountRefusedException if role or levels are none that there are
	 */
	public AccountDetails details() {
		Understood understood = understood();
		if (!understood.faults().isEmpty()) {
			throw new AccountRefusedException(understood.faults());
		}
		return understood.details();
	}

	Understood understood() {
		List<AccountFault> faults = new ArrayList<>();
		Optional<Role> known = Arrays.stream(Role.values())
			.filter((candidate) -> candidate != Role.OPERATOR && candidate.name().equals(given(this.role)))
			.findFirst();
		if (known.isEmpty()) {
			faults.add(new AccountFault("role", "ROLE_UNKNOWN", given(this.role)));
		}
		Set<Level> own = EnumSet.noneOf(Level.class);
		for (String word : words(given(this.levels))) {
			Arrays.stream(Level.values())
				.filter((level) -> level.name().equals(word))
				.findFirst()
				.ifPresentOrElse(own::add, () -> faults.add(new AccountFault("levels", "LEVEL_UNKNOWN", word)));
		}
		return new Understood(new AccountDetails(given(this.username), given(this.name), known.orElse(Role.CLERK),
				new Responsibility(given(this.area), words(given(this.stations)), own)), faults);
	}

	private static Set<String> words(String text) {
		return Arrays.stream(text.split("[\\s,;]+")).filter((word) -> !word.isEmpty()).collect(Collectors.toSet());
	}

	private static String given(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
