package vn.homphieu.account;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * A place where something is done.
 *
 * @param electionId key of the election
 * @param position position of its leaf area in the walk of the election's areas
 * @param station code of the voting area, or {@code null} where it is more than one
 * @param level the level, or {@code null} where it is all of them
 */
public record Place(long electionId, int position, @Nullable String station, @Nullable Level level) {
}
