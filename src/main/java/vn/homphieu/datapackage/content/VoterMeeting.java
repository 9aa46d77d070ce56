package vn.homphieu.datapackage.content;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * Meetings of candidates with voters of one kind in one area.
 *
 * @param unit index of the constituency, or {@link RecordedDecision#NONE} for several
 * @param level level of the candidates, or {@code null} for several
 */
public record VoterMeeting(Area area, int unit, @Nullable Level level, @Nullable LocalDate firstDay,
		@Nullable LocalDate lastDay, boolean online, int meetings, @Nullable Integer voters, @Nullable Integer opinions,
		@Nullable String note) {
}
