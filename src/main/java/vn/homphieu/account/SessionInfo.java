package vn.homphieu.account;

import java.time.OffsetDateTime;

/**
 * A session of an official.
 *
 * @param begunAt since when
 * @param usedAt when it was last used
 * @param address where it was begun
 * @param browser what browser it was begun with
 * @param current whether it is the one that asks
 */
public record SessionInfo(OffsetDateTime begunAt, OffsetDateTime usedAt, String address, String browser,
		boolean current) {
}
