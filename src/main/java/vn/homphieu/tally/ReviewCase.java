package vn.homphieu.tally;

import java.util.List;

import vn.homphieu.election.Thresholds;

/**
 * Minutes before a reviewer.
 *
 * @param election short name of the election
 * @param electionName its name
 * @param practice whether it is a practice election
 * @param limits the limits of its rules
 * @param station the voting area
 * @param sheet the minutes; its refusal says why this reviewer cannot settle them
 * @param entries the entries, by ordinal
 * @param differences the fields in which two entries differ, in the order of the form
 * @param versions approved versions, the last first
 */
public record ReviewCase(String election, String electionName, boolean practice, Thresholds limits,
		EntryStation station, EntrySheet sheet, List<ReviewedEntry> entries, List<String> differences,
		List<TallyInfo> versions) {

	public ReviewCase {
		entries = List.copyOf(entries);
		differences = List.copyOf(differences);
		versions = List.copyOf(versions);
	}

}
