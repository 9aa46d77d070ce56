package vn.homphieu.result;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A recorded decision.
 *
 * @param id its key
 * @param round the round whose result it decides
 * @param kind TIE or CANCELLED
 * @param station number of the voting area, {@code null} for the whole constituency
 * @param stationCode code of the voting area
 * @param candidate name of who is elected by it
 * @param document number of its document
 * @param date date of its document
 */
public record DecisionLine(long id, int round, String kind, @Nullable Integer station, @Nullable String stationCode,
		@Nullable String candidate, String document, LocalDate date) {

	boolean isTie() {
		return "TIE".equals(this.kind);
	}

}
