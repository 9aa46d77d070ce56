package vn.homphieu.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;

/**
 * The areas of responsibility by their codes and names; accounts belong to no election,
 * so an area of any of them will do.
 */
@Service
public class AccountPlaces {

	private static final String EVERYWHERE = Responsibility.EVERYWHERE.area();

	/** Areas of one name to choose from. */
	private static final int MOST = 6;

	private static final Pattern NUMBER = Pattern.compile("[0-9]+");

	private final Areas areas;

	private final KnownStations stations;

	AccountPlaces(Areas areas, KnownStations stations) {
		this.areas = areas;
		this.stations = stations;
	}

	/**
	 * Returns the account with codes where a name or numbers were typed.
	 * @param details an account
	 * @return the same unless one area alone has the name, or one voting area the number
	 */
	AccountDetails placed(AccountDetails details) {
		Responsibility where = details.responsibility();
		return new AccountDetails(details.username(), details.name(), details.role(),
				where(codeOf(where.area()), where));
	}

	/** The responsibility with the codes of its area and voting areas. */
	Responsibility where(String area, Responsibility typed) {
		boolean numbers = typed.stations().stream().anyMatch((word) -> NUMBER.matcher(word).matches());
		Map<String, List<String>> found = numbers ? this.stations.find(area, typed.stations()) : Map.of();
		return new Responsibility(area, typed.stations().stream().map((word) -> {
			List<String> codes = found.getOrDefault(word, List.of());
			return (codes.size() == 1) ? codes.getFirst() : word;
		}).collect(Collectors.toSet()), typed.levels());
	}

	/**
	 * Finds the code of an area.
	 * @param typed a code or a name
	 * @return the code; what was typed unless one area alone has the name
	 */
	public String codeOf(String typed) {
		Map<String, AreaInfo> found = (typed.isBlank() || EVERYWHERE.equals(typed)) ? Map.of() : find(typed.strip());
		return (found.size() == 1) ? found.keySet().iterator().next() : typed.strip();
	}

	/** What is wrong with an area, if anything is. */
	List<AccountFault> check(String area) {
		Map<String, AreaInfo> found = find(area);
		if (found.containsKey(area)) {
			return List.of();
		}
		return List.of(found.isEmpty() ? new AccountFault("area", "AREA_UNKNOWN", area)
				: new AccountFault("area", "AREA_SEVERAL",
						found.values()
							.stream()
							.limit(MOST)
							.map((one) -> one.code() + " " + one.fullName())
							.collect(Collectors.joining(", ", area + " – ", (found.size() > MOST) ? ", …" : ""))));
	}

	/**
	 * Names areas.
	 * @param codes their codes
	 * @return the names in full by code; {@code VN} and what no election has are left out
	 */
	public Map<String, String> names(Set<String> codes) {
		Set<String> own = codes.stream().filter((code) -> !EVERYWHERE.equals(code)).collect(Collectors.toSet());
		return own.isEmpty() ? Map.of() : this.areas.names(own);
	}

	/**
	 * Names voting areas.
	 * @param area code of the area that has them
	 * @param codes their codes
	 * @return number and name by code; what no election has is left out
	 */
	public Map<String, String> stationNames(String area, Set<String> codes) {
		return codes.isEmpty() ? Map.of() : this.stations.names(area, codes);
	}

	/** The provinces, to choose from. */
	public List<AreaInfo> provinces() {
		return this.areas.provinces();
	}

	private Map<String, AreaInfo> find(String area) {
		Map<String, AreaInfo> found = new LinkedHashMap<>();
		this.areas.everywhere(area).forEach((one) -> found.putIfAbsent(one.code(), one));
		// What is somebody's code is nobody's name.
		return found.containsKey(area) ? Map.of(area, found.get(area)) : found;
	}

}
