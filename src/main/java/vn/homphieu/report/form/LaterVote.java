package vn.homphieu.report.form;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A later round as it was ordered.
 *
 * @param unit code of the constituency
 * @param round 2 re-vote, 3 extra vote
 * @param station code of the voting area; null for the whole constituency
 * @param seats seats to elect in it
 * @param document number of the document that ordered it
 */
record LaterVote(String unit, int round, @Nullable String station, int seats, LocalDate votingDate, String document) {
}
