package vn.homphieu.account;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * An account, as the administrator sees it.
 *
 * @param id its key
 * @param details who it is for and where
 * @param enabled whether it may log in
 * @param locked whether it must wait after failed attempts
 * @param mustChange whether its password was made for it and must be changed
 * @param hasDevice whether it has a device with codes
 * @param createdAt since when it is
 * @param lastLoginAt when it last logged in; null if never
 */
public record AccountInfo(long id, AccountDetails details, boolean enabled, boolean locked, boolean mustChange,
		boolean hasDevice, OffsetDateTime createdAt, @Nullable OffsetDateTime lastLoginAt) {
}
