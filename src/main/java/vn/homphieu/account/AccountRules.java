package vn.homphieu.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.homphieu.kernel.Level;

/** Looks for what is wrong with what an administrator says of an account. */
@Component
class AccountRules {

	private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

	private static final int LONGEST_NAME = 200;

	private static final Set<Role> WITH_STATIONS = Set.of(Role.CLERK, Role.REVIEWER);

	private static final Set<Role> WITHOUT_LEVELS = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

	private final AccountRepository accounts;

	private final AccountPlaces places;

	private final KnownStations stations;

	AccountRules(AccountRepository accounts, AccountPlaces places, KnownStations stations) {
		this.accounts = accounts;
		this.places = places;
		this.stations = stations;
	}

	/**
	 * Checks an account.
	 * @return what is wrong with it, in the order of the form; none if it is well
	 */
	List<AccountFault> check(AccountDetails details) {
		return check(details, Set.of());
	}

	/**
	 * Checks an account of many, whose areas were looked up together.
	 * @param known codes of areas that are there
	 */
	List<AccountFault> check(AccountDetails details, Set<String> known) {
		List<AccountFault> faults = new ArrayList<>();
		if (!USERNAME.matcher(details.username()).matches()) {
			faults.add(new AccountFault("username", "USERNAME_FORM", details.username()));
		}
		if (details.name().isEmpty() || details.name().length() > LONGEST_NAME) {
			faults.add(new AccountFault("name", "NAME_FORM", details.name()));
		}
		if (details.role() == Role.OPERATOR) {
			faults.add(new AccountFault("role", "ROLE_OF_NO_ACCOUNT", details.role().name()));
		}
		area(details, known, faults);
		stations(details, faults);
		levels(details, faults);
		return faults;
	}

	/** Checks an account that is not there yet. */
	List<AccountFault> checkNew(AccountDetails details) {
		List<AccountFault> faults = new ArrayList<>();
		if (this.accounts.existsByUsername(details.username())) {
			faults.add(new AccountFault("username", "USERNAME_TAKEN", details.username()));
		}
		faults.addAll(check(details));
		return faults;
	}

	/** Which of many usernames are there already. */
	Set<String> taken(Set<String> usernames) {
		return this.accounts.findTaken(usernames);
	}

	private void area(AccountDetails details, Set<String> known, List<AccountFault> faults) {
		String area = details.responsibility().area();
		if (area.isEmpty()) {
			faults.add(new AccountFault("area", "AREA_MISSING", ""));
		}
		else if (details.role() == Role.NATIONAL_COUNCIL && !Responsibility.EVERYWHERE.area().equals(area)) {
			faults.add(new AccountFault("area", "AREA_IS_COUNTRY", area));
		}
		else if (!Responsibility.EVERYWHERE.area().equals(area) && !known.contains(area)) {
			faults.addAll(this.places.check(area));
		}
	}

	private void stations(AccountDetails details, List<AccountFault> faults) {
		Set<String> named = details.responsibility().stations();
		if (!named.isEmpty() && !WITH_STATIONS.contains(details.role())) {
			faults.add(new AccountFault("stations", "STATIONS_NOT_FOR_ROLE", String.join(" ", named)));
		}
		// What is within an area that is not there cannot be told.
		else if (!named.isEmpty() && faults.stream().noneMatch((fault) -> fault.field().equals("area"))) {
			Map<String, List<String>> found = this.stations.find(details.responsibility().area(), named);
			named.stream().sorted().forEach((word) -> {
				List<String> codes = found.getOrDefault(word, List.of());
				if (codes.isEmpty()) {
					faults.add(new AccountFault("stations", "STATION_UNKNOWN", word));
				}
				else if (codes.size() > 1) {
					faults
						.add(new AccountFault("stations", "STATION_SEVERAL", word + " – " + String.join(", ", codes)));
				}
			});
		}
	}

	private static void levels(AccountDetails details, List<AccountFault> faults) {
		Set<Level> levels = details.responsibility().levels();
		boolean fits = switch (details.role()) {
			case NATIONAL_COUNCIL -> levels.isEmpty() || levels.equals(Set.of(Level.NATIONAL_ASSEMBLY));
			case COMMISSION -> !levels.contains(Level.NATIONAL_ASSEMBLY);
			default -> levels.isEmpty() || !WITHOUT_LEVELS.contains(details.role());
		};
		if (!fits) {
			faults.add(new AccountFault("levels", "LEVELS_NOT_FOR_ROLE",
					String.join(" ", levels.stream().sorted().map(Level::name).toList())));
		}
	}

}
