package vn.homphieu.datapackage.content;

import vn.homphieu.kernel.Level;

/**
 * A body that is elected.
 *
 * @param code its code
 * @param level its level
 * @param area the area that it belongs to, the country for the National Assembly
 * @param name its name
 * @param seats all its seats
 * @param line line of its row
 */
public record Council(String code, Level level, Area area, String name, int seats, int line) {
}
