package vn.homphieu.result;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.ElectionInfo;

/**
 * The document of a decision as an official typed it.
 *
 * @param number its number
 * @param date its date; {@code null} if none was given
 */
public record RecordedDocument(String number, @Nullable LocalDate date) {

	/**
	 * Checks it.
	 * @throws UnitRefusedException if a part is missing, or the date is before the vote
	 * or in the future
	 */
	Checked check(ElectionInfo election, LocalDate today) {
		String text = UnitActs.text(this.number, UnitRefusal.DOCUMENT_MISSING);
		return new Checked(text, date(this.date, election, today));
	}

	static LocalDate date(@Nullable LocalDate date, ElectionInfo election, LocalDate today) {
		if (date == null) {
			throw new UnitRefusedException(UnitRefusal.DATE_MISSING);
		}
		if (date.isBefore(election.day())) {
			throw new UnitRefusedException(UnitRefusal.DATE_BEFORE_VOTE);
		}
		if (date.isAfter(today)) {
			throw new UnitRefusedException(UnitRefusal.DATE_IN_FUTURE);
		}
		return date;
	}

	/** A document with all its parts. */
	record Checked(String number, LocalDate date) {
	}

}
