package vn.homphieu.result;

import java.time.LocalDate;

/**
 * The resolution by which a competent body makes results public (Law 85/2015/QH13, Art.
 * 86).
 *
 * @param number its number
 * @param date its date
 * @param body who passed it
 */
public record Resolution(String number, LocalDate date, String body) {

	public Resolution {
		if (number.isBlank() || body.isBlank()) {
			throw new IllegalArgumentException("A resolution has a number and a body that passed it");
		}
	}

}
