package vn.homphieu.tally;

import org.jspecify.annotations.Nullable;

/**
 * A voting area as a clerk reads it back.
 *
 * @param code code within the election
 * @param number its number within the commune
 * @param name the place of voting
 * @param address where that is, if known
 * @param areaCode code of the commune, or of the district where it has no commune
 * @param areaName full name of that area
 */
public record EntryStation(String code, int number, String name, @Nullable String address, String areaCode,
		String areaName) {
}
