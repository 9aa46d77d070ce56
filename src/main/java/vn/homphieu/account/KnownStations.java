package vn.homphieu.account;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which voting areas there are; the module of voting areas answers. */
public interface KnownStations {

	/**
	 * Finds voting areas of any election within an area.
	 * @param area code of an area, {@code VN} for the country
	 * @param typed codes of voting areas; where voting areas lie right in the area, as in
	 * a commune, their numbers too, from 1
	 * @return the codes of each that was typed, sorted: one for a code, several for a
	 * number that elections give to different voting areas; none are left out
	 */
	Map<String, List<String>> find(String area, Set<String> typed);

	/**
	 * Names voting areas.
	 * @param area code of an area, {@code VN} for the country
	 * @param codes codes of voting areas within it
	 * @return number and name, e.g. 3 – Nhà văn hóa thôn 3, in the latest election by
	 * code; those that no election has are left out
	 */
	Map<String, String> names(String area, Set<String> codes);

}
