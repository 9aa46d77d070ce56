package vn.homphieu.tally;

import java.time.OffsetDateTime;

/**
 * Somebody else at work on the same minutes.
 *
 * @param username name used to log in
 * @param name full name
 * @param since when that person began
 */
public record Colleague(String username, String name, OffsetDateTime since) {
}
