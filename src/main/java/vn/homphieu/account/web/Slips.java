package vn.homphieu.account.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.AccountPlaces;
import vn.homphieu.account.IssuedPassword;
import vn.homphieu.account.Responsibility;
import vn.homphieu.kernel.Level;

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
	 * @param stations the voting areas that the official is limited to, by number, name
	 * and code; none for all of the area
	 * @param levels names of the levels that the official is limited to; none for all
	 * @param password the password or code
	 */
	record Slip(String name, String username, String role, String area, List<String> stations, List<String> levels,
			String password) {
	}

	static Slips of(String kind, List<IssuedPassword> issued, AccountPlaces places) {
		Set<String> codes = issued.stream()
			.map((one) -> one.details().responsibility().area())
			.collect(Collectors.toSet());
		Map<String, String> names = places.names(codes);
		Map<String, Map<String, String>> stations = new HashMap<>();
		stations(issued).forEach((area, own) -> stations.put(area, places.stationNames(area, own)));
		return new Slips(kind, issued.stream()
			.map((one) -> slip(one, names, stations.getOrDefault(one.details().responsibility().area(), Map.of())))
			.toList());
	}

	/** The voting areas of all slips by area, which are looked up together. */
	private static Map<String, Set<String>> stations(List<IssuedPassword> issued) {
		return issued.stream()
			.map((one) -> one.details().responsibility())
			.collect(Collectors.groupingBy(Responsibility::area,
					Collectors.flatMapping((where) -> where.stations().stream(), Collectors.toSet())));
	}

	private static Slip slip(IssuedPassword issued, Map<String, String> areas, Map<String, String> stations) {
		AccountDetails details = issued.details();
		Responsibility where = details.responsibility();
		return new Slip(details.name(), details.username(), details.role().name(), named(where.area(), areas),
				where.stations().stream().sorted().map((code) -> named(code, stations)).toList(),
				where.levels().stream().sorted().map(Level::name).toList(), issued.password());
	}

	private static String named(String code, Map<String, String> names) {
		String name = names.get(code);
		return (name != null) ? name + " (" + code + ")" : code;
	}

	/** Whether there is anything left to show. */
	public boolean isGone() {
		return this.slips.isEmpty();
	}

}
