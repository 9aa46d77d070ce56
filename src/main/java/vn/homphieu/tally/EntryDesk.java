package vn.homphieu.tally;

import java.util.List;

import vn.homphieu.election.Thresholds;

/**
 * All that a clerk needs for one sitting at one voting area.
 *
 * @param election short name of the election
 * @param electionName name of the election
 * @param practice whether it is a practice election
 * @param limits the limits of the election's rules
 * @param station the voting area
 * @param sheets the minutes to enter, in the order of the ballots, then by round
 */
public record EntryDesk(String election, String electionName, boolean practice, Thresholds limits, EntryStation station,
		List<EntrySheet> sheets) {

	public EntryDesk {
		sheets = List.copyOf(sheets);
	}

}
