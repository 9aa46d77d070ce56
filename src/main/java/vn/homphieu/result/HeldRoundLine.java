package vn.homphieu.result;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A later round that was ordered.
 *
 * @param id its key
 * @param round 2 re-vote, 3 extra vote
 * @param station number of the voting area, {@code null} for the whole constituency
 * @param stationCode code of the voting area
 * @param seats seats to elect in it
 * @param votingDate its voting day
 * @param document number of the document that ordered it
 * @param date date of that document
 * @param hasMinutes whether minutes of it have come in, even as a draft
 */
public record HeldRoundLine(long id, int round, @Nullable Integer station, @Nullable String stationCode, int seats,
		LocalDate votingDate, String document, LocalDate date, boolean hasMinutes) {
}
