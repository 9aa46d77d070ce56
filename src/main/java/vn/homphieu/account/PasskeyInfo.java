package vn.homphieu.account;

import java.time.OffsetDateTime;

/**
 * A passkey, as its owner sees it.
 *
 * @param id its key
 * @param label what the owner calls it
 * @param createdAt since when it is
 * @param usedAt when it was last used
 */
public record PasskeyInfo(long id, String label, OffsetDateTime createdAt, OffsetDateTime usedAt) {
}
