package vn.homphieu.tally;

import java.time.OffsetDateTime;

/**
 * A draft is safe.
 *
 * @param ordinal 1 first entry, 2 second entry
 * @param revision its revision now
 * @param savedAt when it was saved
 */
public record DraftSaved(int ordinal, int revision, OffsetDateTime savedAt) {
}
