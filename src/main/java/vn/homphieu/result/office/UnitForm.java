package vn.homphieu.result.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.homphieu.result.RecordedDocument;

/**
 * What an official typed about a constituency, as typed.
 *
 * @param act which form was sent
 * @param reason why
 * @param document number of the document
 * @param date date of the document
 * @param votingDate the voting day ordered
 * @param body who decided
 * @param station code of the voting area; empty for all
 * @param chosen codes that were ticked
 */
record UnitForm(@Nullable String act, @Nullable String reason, @Nullable String document, @Nullable String date,
		@Nullable String votingDate, @Nullable String body, @Nullable String station, @Nullable Set<String> chosen) {

	static final UnitForm BLANK = new UnitForm(null, null, null, null, null, null, null, null);

	RecordedDocument recorded() {
		return new RecordedDocument(Objects.requireNonNullElse(this.document, ""), day(this.date));
	}

	@Nullable LocalDate votingDay() {
		return day(this.votingDate);
	}

	String why() {
		return Objects.requireNonNullElse(this.reason, "");
	}

	String decidedBy() {
		return Objects.requireNonNullElse(this.body, "");
	}

	@Nullable String stationCode() {
		return (this.station == null || this.station.isBlank()) ? null : this.station;
	}

	/** Codes that were ticked. */
	public Set<String> choice() {
		return Objects.requireNonNullElse(this.chosen, Set.of());
	}

	/** Whether a form is the one that was sent. */
	public boolean is(String other) {
		return other.equals(this.act);
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		try {
			return (typed == null || typed.isBlank()) ? null : LocalDate.parse(typed.strip());
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
