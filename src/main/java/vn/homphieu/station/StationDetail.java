package vn.homphieu.station;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A voting area with its particulars.
 *
 * @param id key in the database
 * @param areaId key of the commune, or of the district where it has no commune
 * @param code code within the election
 * @param number its number within the commune
 * @param name the place of voting
 * @param address where that is, if known
 * @param votingDate the day of voting; earlier than the election's where that was allowed
 * @param kind what kind of voting area it is
 * @param sizeReason why it is smaller or larger than the law's usual limits, if so
 */
public record StationDetail(long id, long areaId, String code, int number, String name, @Nullable String address,
		LocalDate votingDate, StationKind kind, @Nullable String sizeReason) {
}
