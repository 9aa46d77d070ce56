package vn.homphieu.report.form;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Display;
import vn.homphieu.kernel.Percentage;

/** Writes numbers, percentages and days as official forms do, in Vietnamese. */
final class FormNumbers {

	/** What stands where a form is left to be filled in by hand. */
	static final String OPEN = "………………";

	private static final Locale VIETNAMESE = Locale.of("vi");

	private FormNumbers() {
	}

	static String number(long count) {
		return new Display(VIETNAMESE).number(count);
	}

	static String percent(@Nullable Percentage share) {
		return (share != null) ? new Display(VIETNAMESE).percent(share) : OPEN;
	}

	static String day(@Nullable LocalDate day) {
		return (day != null) ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()) : OPEN;
	}

	static String longDay(@Nullable LocalDate day) {
		return (day != null)
				? "ngày %02d tháng %02d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
				: "ngày ……… tháng ……… năm ……………";
	}

	/**
	 * Writes a date of birth.
	 * @param birth {@code yyyy-MM-dd} or {@code yyyy}
	 */
	static String birth(String birth) {
		return (birth.length() == 4) ? birth : day(LocalDate.parse(birth));
	}

	/** A text, or an open place where there is none. */
	static String text(@Nullable String text) {
		return (text != null && !text.isBlank()) ? text : OPEN;
	}

}
