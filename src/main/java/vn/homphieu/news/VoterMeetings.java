package vn.homphieu.news;

import java.util.List;

/**
 * Meetings of candidates with voters in an area.
 *
 * @param total all of them
 * @param levels the same by level, in the order of levels, those without a level last
 */
public record VoterMeetings(VoterMeetingTotals total, List<VoterMeetingTotals> levels) {

	public VoterMeetings {
		levels = List.copyOf(levels);
	}

}
