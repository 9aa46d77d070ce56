package vn.homphieu.datapackage.content;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * How many petitions of one kind about one subject came in in an area, and how they
 * ended.
 *
 * @param level level of the election that they are about, or {@code null} for several
 */
public record Petition(Area area, @Nullable Level level, String kind, String subject, int received, int settled,
		int passedOn, @Nullable String note) {
}
