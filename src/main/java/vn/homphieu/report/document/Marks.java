package vn.homphieu.report.document;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What every page of a report carries, so that a copy can be told from another.
 *
 * @param version number of the state of the data
 * @param time time of that state; null while there is none
 * @param hash hash of the data, 64 hexadecimal digits
 * @param official whether all results are final; provisional otherwise
 * @param simulated whether the figures are invented
 * @param published whether the figures are public
 * @param code short code of the report
 * @param checkAddress full address of the page that tells whether the report is the
 * latest
 */
public record Marks(long version, @Nullable OffsetDateTime time, String hash, boolean official, boolean simulated,
		boolean published, String code, String checkAddress) {
}
