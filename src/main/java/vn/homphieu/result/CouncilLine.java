package vn.homphieu.result;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * A council in a list.
 *
 * @param code code within the election
 * @param name its name
 * @param level which body it is
 * @param seats seats to fill
 * @param elected deputies elected in published constituencies; null while none is
 * published
 */
public record CouncilLine(String code, String name, Level level, int seats, @Nullable Integer elected) {
}
