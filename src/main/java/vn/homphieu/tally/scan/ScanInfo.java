package vn.homphieu.tally.scan;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * A scan as officials see it.
 *
 * @param id key
 * @param hash SHA-256 of the file
 * @param copyHash SHA-256 of the copy without metadata
 * @param type what it is
 * @param size bytes of the file
 * @param pages how many pages it has, at least 1
 * @param name name that the file had
 * @param rotation how far it is turned to be read, clockwise: 0, 90, 180 or 270
 * @param level the level whose minutes it shows, or {@code null} for all of the voting
 * area
 * @param round the round, or {@code null} for all
 * @param attachedAt when it was attached
 * @param attachedBy by whom
 * @param released whether the public may see the copy once the unit is published
 */
public record ScanInfo(long id, String hash, String copyHash, ScanType type, int size, int pages, String name,
		int rotation, @Nullable Level level, @Nullable Integer round, OffsetDateTime attachedAt, String attachedBy,
		boolean released) {

	/** Kilobytes, rounded up. */
	public int kilobytes() {
		return (this.size + 1023) / 1024;
	}

}
