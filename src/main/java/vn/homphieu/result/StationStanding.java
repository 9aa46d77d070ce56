package vn.homphieu.result;

import org.jspecify.annotations.Nullable;

/**
 * A voting area of a constituency in its current round.
 *
 * @param code its code
 * @param number its number
 * @param area name of its commune
 * @param areaCode code of its commune
 * @param approved whether its minutes are approved
 * @param state where its minutes are on their way, {@code null} if nobody has begun
 * @param onBoard whether the reader finds it on the board of its commune
 */
public record StationStanding(String code, int number, String area, String areaCode, boolean approved,
		@Nullable String state, boolean onBoard) {
}
