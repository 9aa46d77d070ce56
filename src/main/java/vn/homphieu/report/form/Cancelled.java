package vn.homphieu.report.form;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A result that was cancelled.
 *
 * @param unit code of the constituency
 * @param station code of the voting area; null for the whole constituency
 * @param document number of the document
 */
record Cancelled(String unit, @Nullable String station, String document, LocalDate date) {
}
