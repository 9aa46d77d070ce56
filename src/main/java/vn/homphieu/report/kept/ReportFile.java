package vn.homphieu.report.kept;

import java.time.OffsetDateTime;

import vn.homphieu.report.ReportFormat;

/**
 * A file of a report.
 *
 * @param code short code of the report
 * @param format its form
 * @param hash SHA-256 of its bytes
 * @param size its bytes
 * @param madeAt when it was made
 * @param kept whether it is still there
 */
public record ReportFile(String code, ReportFormat format, String hash, long size, OffsetDateTime madeAt,
		boolean kept) {
}
