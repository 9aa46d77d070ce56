package vn.homphieu.account;

import java.util.List;
import java.util.Set;

/** Knows which voting areas there are; the module of voting areas answers. */
public interface KnownStations {

	/**
	 * Finds codes that name no voting area.
	 * @param area code of an area, {@code VN} for the country
	 * @param codes codes of voting areas
	 * @return those that no election has within the area, sorted
	 */
	List<String> missing(String area, Set<String> codes);

}
