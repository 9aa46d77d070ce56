package vn.homphieu.tally;

import org.jspecify.annotations.Nullable;

import vn.homphieu.account.Place;
import vn.homphieu.audit.Subject;
import vn.homphieu.kernel.Level;

/**
 * Where minutes belong: the voting area, the constituency, the round, and what is set up
 * there.
 *
 * @param electionId key of the election
 * @param election its short name
 * @param stationId key of the voting area
 * @param station its code
 * @param sizeReason whether a reason is recorded for an unusual size
 * @param position position of its leaf area in the walk of the election's areas
 * @param constituencyId key of the constituency
 * @param constituency its code
 * @param number its number
 * @param name its name
 * @param level the level
 * @param council code of the area of its council
 * @param roll the registered roll
 * @param round 1 first vote, 2 re-vote, 3 extra vote
 * @param heldId key of the round that was ordered, 0 for the first vote
 * @param seats seats to elect in that round
 * @param locked whether the constituency is locked for that round
 * @param counted whether approved minutes count now; {@code null} where there never were
 * any
 */
record PaperPlace(long electionId, String election, long stationId, String station, boolean sizeReason, int position,
		long constituencyId, String constituency, int number, String name, Level level, String council, int roll,
		int round, long heldId, int seats, boolean locked, @Nullable Boolean counted) {

	Place place() {
		return new Place(this.electionId, this.position, this.station, this.level);
	}

	Subject subject() {
		return new Subject(this.election, "stations/" + this.station, this.position);
	}

}
