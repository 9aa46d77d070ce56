package vn.homphieu.news;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * Meetings of candidates with voters (Law 85/2015/QH13, Art. 66). A number of voters or
 * opinions is null where no meeting states it.
 *
 * @param level level whose candidates met voters; null for those of several levels
 * together, and in the total of all levels
 * @param meetings how many meetings
 * @param voters voters present at them
 * @param onlineMeetings how many of the meetings were held online
 * @param onlineVoters voters present at those
 * @param opinions opinions that voters gave
 * @param first first day; null where none is known
 * @param last last day; null where none is known
 */
public record VoterMeetingTotals(@Nullable Level level, long meetings, @Nullable Long voters, long onlineMeetings,
		@Nullable Long onlineVoters, @Nullable Long opinions, @Nullable LocalDate first, @Nullable LocalDate last) {
}
