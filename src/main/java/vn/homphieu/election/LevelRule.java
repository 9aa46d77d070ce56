package vn.homphieu.election;

import java.util.List;

import vn.homphieu.kernel.Level;

/**
 * What an election's rules say of one level.
 *
 * @param level the level
 * @param maxSeatsPerConstituency the most seats of a constituency (Law 85/2015/QH13, Art.
 * 10), at least 1
 * @param bodySeats the usual number of seats of a body of the level
 * @param surplus how many more candidates than seats, by rising number of seats
 * @param extraVote when an extra vote is due
 * @param countingForm number of the form of the counting minutes
 */
public record LevelRule(Level level, int maxSeatsPerConstituency, SeatRange bodySeats, List<SurplusStep> surplus,
		ExtraVoteRule extraVote, String countingForm) {

	public LevelRule {
		if (maxSeatsPerConstituency < 1) {
			throw new IllegalArgumentException("No seats in a constituency: " + maxSeatsPerConstituency);
		}
		surplus = List.copyOf(surplus);
	}

	/**
	 * Returns how many more candidates than seats a constituency needs.
	 * @param seats seats to elect
	 * @return the least surplus, 0 where no step is for so few seats
	 */
	public int surplusFor(int seats) {
		return this.surplus.stream()
			.filter((step) -> step.seatsFrom() <= seats)
			.mapToInt(SurplusStep::atLeast)
			.max()
			.orElse(0);
	}

}
