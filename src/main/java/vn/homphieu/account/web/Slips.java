package vn.homphieu.account.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.homphieu.account.AccountPlaces;
import vn.homphieu.account.IssuedPassword;

/**
 * Slips for officials, shown once and never again.
 *
 * @param kind PASSWORD or CODE
 * @param slips one for each account
 */
record Slips(String kind, List<Slip> slips) {

	/**
	 * What an official is handed.
	 *
	 * @param name full name
	 * @param username name to log in with
	 * @param role name of the role
	 * @param area code of the area of responsibility, its name behind it if it is known
	 * @param password the password or code
	 */
	record Slip(String name, String username, String role, String area, String password) {
	}

	static Slips of(String kind, List<IssuedPassword> issued, AccountPlaces places) {
		Set<String> codes = issued.stream()
			.map((one) -> one.details().responsibility().area())
			.collect(Collectors.toSet());
		Map<String, String> names = places.names(codes);
		return new Slips(kind, issued.stream().map((one) -> slip(one, names)).toList());
	}

	private static Slip slip(IssuedPassword issued, Map<String, String> names) {
		String area = issued.details().responsibility().area();
		String name = names.get(area);
		return new Slip(issued.details().name(), issued.details().username(), issued.details().role().name(),
				(name != null) ? name + " (" + area + ")" : area, issued.password());
	}

	/** Whether there is anything left to show. */
	public boolean isGone() {
		return this.slips.isEmpty();
	}

}
