package vn.homphieu.election;

import vn.homphieu.kernel.Level;

/**
 * A council as other modules see it.
 *
 * @param id key in the database
 * @param code code within the election
 * @param level which body it is
 * @param areaId key of its area; the country for the National Assembly
 * @param name its name
 * @param seats seats to fill, at least 1
 */
public record CouncilInfo(long id, String code, Level level, long areaId, String name, int seats) {
}
