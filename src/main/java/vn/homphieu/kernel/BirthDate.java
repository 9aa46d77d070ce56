package vn.homphieu.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A date of birth as the official list gives it: the full date, or the year alone, which
 * stands for any day of that year.
 *
 * @param earliest the first day it can be
 * @param latest the last day it can be: {@code earliest}, or the last day of its year
 */
public record BirthDate(LocalDate earliest, LocalDate latest) {

	private static final Pattern FORM = Pattern.compile("(?!0000)\\d{4}(-\\d{2}-\\d{2})?");

	public BirthDate {
		if (!latest.equals(earliest) && !(isNewYear(earliest) && latest.equals(lastDayOf(earliest.getYear())))) {
			throw new IllegalArgumentException("Neither a day nor a year: " + earliest + " to " + latest);
		}
	}

	/**
	 * Makes a birth date that is known to the day.
	 * @param day the day of birth
	 * @return that day
	 */
	public static BirthDate of(LocalDate day) {
		return new BirthDate(day, day);
	}

	/**
	 * Makes a birth date of which the year alone is known.
	 * @param year the year of birth, 1 to 9999
	 * @return any day of that year
	 */
	public static BirthDate ofYear(int year) {
		return new BirthDate(LocalDate.of(year, Month.JANUARY, 1), lastDayOf(year));
	}

	/**
	 * Reads a birth date.
	 * @param text {@code YYYY-MM-DD} or {@code YYYY}
	 * @return the birth date that {@link #toString()} writes back as the same text
	 * @throws IllegalArgumentException if it has another form or no calendar has that day
	 */
	public static BirthDate parse(String text) {
		if (!FORM.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a date YYYY-MM-DD or a year YYYY: " + text);
		}
		try {
			return (text.length() == 4) ? ofYear(Year.parse(text).getValue()) : of(LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("There is no such day: " + text, ex);
		}
	}

	/**
	 * Tells whether a person born then is certainly older than another.
	 * @param other the other's date of birth
	 * @return whether even the latest possible day comes before the other's earliest
	 */
	public boolean isSurelyBefore(BirthDate other) {
		return this.latest.isBefore(other.earliest);
	}

	/**
	 * Tells whether a person born then has certainly not reached an age.
	 * @param age full years, not negative
	 * @param day the day to reckon at, usually the election day
	 * @return whether even somebody born on the earliest possible day is younger
	 */
	public boolean isSurelyYoungerThan(int age, LocalDate day) {
		return ChronoUnit.YEARS.between(this.earliest, day) < age;
	}

	/**
	 * Tells whether the day is known, not only the year.
	 * @return whether the date is full
	 */
	public boolean isFull() {
		return this.earliest.equals(this.latest);
	}

	@Override
	public String toString() {
		return isFull() ? this.earliest.toString() : this.earliest.toString().substring(0, 4);
	}

	private static boolean isNewYear(LocalDate day) {
		return day.getDayOfYear() == 1;
	}

	private static LocalDate lastDayOf(int year) {
		return LocalDate.of(year, Month.DECEMBER, 31);
	}

}
