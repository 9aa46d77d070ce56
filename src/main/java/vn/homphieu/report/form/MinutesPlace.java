package vn.homphieu.report.form;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;

/**
 * What the head of counting minutes tells: the voting area and the constituency that it
 * belongs to at a level.
 *
 * @param areas full names of the areas that the voting area lies in, by their level
 * @param number number of the voting area
 * @param unitNumber number of the constituency
 * @param description which areas the constituency consists of; empty where not told
 * @param council name of the body
 */
record MinutesPlace(String station, int number, String name, @Nullable String address, LocalDate votingDate,
		Map<AreaLevel, String> areas, Level level, String unit, int unitNumber, int seats, String description,
		String council) {
}
