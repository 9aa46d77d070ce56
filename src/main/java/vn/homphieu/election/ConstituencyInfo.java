package vn.homphieu.election;

import vn.homphieu.kernel.Level;

/**
 * A constituency as other modules see it.
 *
 * @param id key in the database
 * @param code code within the election
 * @param number its number within its council; for the National Assembly within its
 * province
 * @param name its name
 * @param level the body that it elects to
 * @param council the council that its seats belong to
 * @param seatAreaId key of the area where its seats are shown
 * @param seats deputies to elect, at least 1
 * @param description which areas it consists of
 */
public record ConstituencyInfo(long id, String code, int number, String name, Level level, CouncilInfo council,
		long seatAreaId, int seats, String description) {
}
