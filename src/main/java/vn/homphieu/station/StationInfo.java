package vn.homphieu.station;

/**
 * A voting area in a list.
 *
 * @param code code within the election
 * @param number its number within the commune
 * @param name the place of voting
 * @param areaCode code of the commune, or of the district where it has no commune
 * @param areaName full name of that area
 */
public record StationInfo(String code, int number, String name, String areaCode, String areaName) {
}
