package vn.homphieu.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The time of the country, in which everything is shown and reckoned. */
public final class VietnamTime {

	/** The time zone of the whole country, +07:00 without summer time. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private VietnamTime() {
	}

	/**
	 * Returns an instant as the clocks of the country show it.
	 * @param instant the instant
	 * @return the same instant at +07:00
	 */
	public static OffsetDateTime at(Instant instant) {
		return instant.atZone(ZONE).toOffsetDateTime();
	}

	/**
	 * Returns the day of an instant in the country.
	 * @param instant the instant
	 * @return the date there
	 */
	public static LocalDate dateOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

}
