package vn.homphieu.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.VietnamTime;

/**
 * What a reader of the log looks for, as typed; an empty field does not matter.
 *
 * @param person name used to log in
 * @param action what was done, e.g. {@code minutes.approved}
 * @param election short name of the election
 * @param place address below the election's own, e.g. {@code stations/S1}
 * @param area code of an area of that election
 * @param from first day, as {@code yyyy-MM-dd}
 * @param to last day, as {@code yyyy-MM-dd}
 */
record LogFilter(@Nullable String person, @Nullable String action, @Nullable String election, @Nullable String place,
		@Nullable String area, @Nullable String from, @Nullable String to) {

	LogFilter {
		person = blankAsNone(person);
		action = blankAsNone(action);
		election = blankAsNone(election);
		place = blankAsNone(place);
		area = blankAsNone(area);
		from = blankAsNone(from);
		to = blankAsNone(to);
	}

	private static @Nullable String blankAsNone(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	/** Tells which field cannot be understood, or {@code null}. */
	@Nullable String fault() {
		if (isWrong(this.from)) {
			return "from";
		}
		if (isWrong(this.to)) {
			return "to";
		}
		return (this.area != null && this.election == null) ? "election" : null;
	}

	private static boolean isWrong(@Nullable String day) {
		return day != null && day(day) == null;
	}

	private static @Nullable LocalDate day(String typed) {
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** The first moment that is wanted. */
	@Nullable OffsetDateTime start() {
		LocalDate day = (this.from != null) ? day(this.from) : null;
		return (day != null) ? day.atStartOfDay(VietnamTime.ZONE).toOffsetDateTime() : null;
	}

	/** The first moment that is no longer wanted. */
	@Nullable OffsetDateTime end() {
		LocalDate day = (this.to != null) ? day(this.to) : null;
		return (day != null) ? day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime() : null;
	}

}
