package vn.homphieu.station;

import java.time.LocalDate;
import java.util.List;

/**
 * Voting areas that did not vote on the day of the country (Law 85/2015/QH13, Art. 72).
 *
 * @param days their days
 * @param places the first communes with such voting areas, by day and place
 */
public record OtherVotingDays(List<Day> days, List<Place> places) {

	/**
	 * A day of early or postponed voting.
	 *
	 * @param day the day
	 * @param places communes, and districts without communes, that voted then
	 * @param stations voting areas that voted then
	 * @param voters voters on their rolls for the National Assembly
	 */
	public record Day(LocalDate day, int places, int stations, long voters) {
	}

	/**
	 * A commune, or a district without communes, that voted on another day.
	 *
	 * @param day the day
	 * @param code code of the area
	 * @param name its full name
	 * @param within full name of the area above it
	 * @param stations voting areas that voted then
	 * @param voters voters on their rolls for the National Assembly
	 */
	public record Place(LocalDate day, String code, String name, String within, int stations, long voters) {
	}

}
