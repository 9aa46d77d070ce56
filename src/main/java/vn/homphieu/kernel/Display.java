package vn.homphieu.kernel;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Writes numbers, percentages and dates in the form of the page's language. */
public final class Display {

	/** What stands where there is no figure. */
	public static final String NONE = "–";

	private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}");

	private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}\\.\\d+");

	private final boolean vietnamese;

	private final NumberFormat numbers;

	private final NumberFormat hundredths;

	private final DateTimeFormatter dates;

	private final DateTimeFormatter times;

	private final DateTimeFormatter moments;

	/**
	 * Creates the display of a language.
	 * @param locale the page's language; Vietnamese or else English
	 */
	public Display(Locale locale) {
		this.vietnamese = "vi".equals(locale.getLanguage());
		Locale form = this.vietnamese ? Locale.of("vi", "VN") : Locale.UK;
		this.numbers = NumberFormat.getIntegerInstance(form);
		this.hundredths = NumberFormat.getNumberInstance(form);
		this.hundredths.setMinimumFractionDigits(2);
		this.dates = DateTimeFormatter.ofPattern(this.vietnamese ? "d/M/uuuu" : "d MMMM uuuu", form);
		this.times = DateTimeFormatter.ofPattern(this.vietnamese ? "HH:mm, d/M/uuuu" : "HH:mm, d MMMM uuuu", form);
		this.moments = DateTimeFormatter.ofPattern("HH:mm:ss" + (this.vietnamese ? ", d/M/uuuu" : ", d MMMM uuuu"),
				form);
	}

	/**
	 * Writes a count.
	 * @param count the count; null where there is none
	 * @return for example “69.243.939”, in English “69,243,939”
	 */
	public String number(@Nullable Number count) {
		return (count != null) ? this.numbers.format(count.longValue()) : NONE;
	}

	/**
	 * Writes a percentage.
	 * @param share the percentage; null where nothing was counted
	 * @return for example “99,60%”, in English “99.60%”
	 */
	public String percent(@Nullable Percentage share) {
		return (share != null) ? this.hundredths.format(share.toBigDecimal()) + "%" : NONE;
	}

	/**
	 * Writes a part of a whole.
	 * @param part the part; null where it is not known
	 * @param whole the whole
	 * @return for example “5.191/5.221”
	 */
	public String ratio(@Nullable Number part, Number whole) {
		return number(part) + "/" + number(whole);
	}

	/**
	 * Writes a day.
	 * @param day the day; null where it is not known
	 * @return for example “23/5/2021”, in English “23 May 2021”
	 */
	public String date(@Nullable LocalDate day) {
		return (day != null) ? this.dates.format(day) : NONE;
	}

	/**
	 * Writes a year, without any grouping of digits.
	 * @param day a day in that year
	 * @return for example “2021”
	 */
	public String year(LocalDate day) {
		return String.valueOf(day.getYear());
	}

	/**
	 * Writes a moment as the clocks of Vietnam show it.
	 * @param moment the moment, at any offset
	 * @return for example “10:42, 28/5/2021”
	 */
	public String time(OffsetDateTime moment) {
		return this.times.format(moment.atZoneSameInstant(VietnamTime.ZONE));
	}

	/**
	 * Writes a moment to the second.
	 * @param moment the moment, at any offset
	 * @return for example “10:42:07, 28/5/2021”
	 */
	public String moment(OffsetDateTime moment) {
		return this.moments.format(moment.atZoneSameInstant(VietnamTime.ZONE));
	}

	/**
	 * Writes a date of birth.
	 * @param birth {@code yyyy-MM-dd} or {@code yyyy}
	 * @return the date in the language's form, or the year
	 */
	public String birth(String birth) {
		return (birth.length() == 4) ? birth : date(LocalDate.parse(birth));
	}

	/**
	 * Writes a figure that comes as text.
	 * @param value a whole number, a percentage with a point, or anything else
	 * @return the number in the language's form; anything else unchanged
	 */
	public String figure(@Nullable String value) {
		if (value == null) {
			return NONE;
		}
		if (WHOLE.matcher(value).matches()) {
			return sign(value) + number(Math.abs(Long.parseLong(value)));
		}
		if (DECIMAL.matcher(value).matches()) {
			String unsigned = value.startsWith("+") || value.startsWith("-") ? value.substring(1) : value;
			return sign(value) + (this.vietnamese ? unsigned.replace('.', ',') : unsigned) + "%";
		}
		return value;
	}

	private static String sign(String value) {
		return switch (value.charAt(0)) {
			case '+' -> "+";
			case '-' -> "−";
			default -> "";
		};
	}

}
