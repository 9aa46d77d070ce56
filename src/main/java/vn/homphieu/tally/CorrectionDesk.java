package vn.homphieu.tally;

import java.util.List;
import java.util.Map;

import vn.homphieu.election.Thresholds;

/**
 * Approved minutes before a commission that may correct them.
 *
 * @param election short name of the election
 * @param electionName its name
 * @param limits the limits of its rules
 * @param station the voting area
 * @param sheet the minutes; its refusal says why they cannot be corrected
 * @param figures the figures of the last version, by name of the field
 * @param versions all versions, the last first; its number goes with the correction
 */
public record CorrectionDesk(String election, String electionName, Thresholds limits, EntryStation station,
		EntrySheet sheet, Map<String, String> figures, List<TallyInfo> versions) {

	public CorrectionDesk {
		figures = Map.copyOf(figures);
		versions = List.copyOf(versions);
	}

}
