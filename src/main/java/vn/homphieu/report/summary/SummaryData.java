package vn.homphieu.report.summary;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.news.PetitionTotals;
import vn.homphieu.news.VoterMeetings;
import vn.homphieu.nomination.ConsultationTotals;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.CandidateGroups;
import vn.homphieu.result.DataVersion;
import vn.homphieu.result.FullTurnout;
import vn.homphieu.result.MinutesRemarks;
import vn.homphieu.result.PublishedFigure;
import vn.homphieu.result.Sight;
import vn.homphieu.result.UnitExceptions;
import vn.homphieu.station.OtherVotingDays;

/**
 * All that the summary report of an area is made from.
 *
 * @param election the election
 * @param area the area
 * @param sight which figures may be seen
 * @param version the state of the figures
 * @param results results of the area and of each area directly below it
 * @param full where all voters took part
 * @param groups who stands and who was elected, by level
 * @param exceptions constituencies with more to tell
 * @param remarks corrections and warnings
 * @param otherDays early and postponed voting
 * @param published figures that authorities published of this and of earlier elections
 * @param consultations consultations on the lists of candidates
 * @param meetings meetings with voters; null where none is known
 * @param petitions complaints, denunciations and proposals
 */
record SummaryData(ElectionInfo election, AreaInfo area, Sight sight, DataVersion version, AreaResults results,
		FullTurnout full, Map<Level, CandidateGroups> groups, UnitExceptions exceptions, MinutesRemarks remarks,
		OtherVotingDays otherDays, List<PublishedFigure> published, List<ConsultationTotals> consultations,
		@Nullable VoterMeetings meetings, List<PetitionTotals> petitions) {

	/** How many constituencies and communes a list names at most. */
	static final int MOST = 200;

	List<LevelResults> levels() {
		return this.results.levels();
	}

	List<AreaResults> children() {
		return Objects.requireNonNullElse(this.results.children(), List.of());
	}

	/** Tells whether there are figures at all: they come from counted minutes. */
	boolean hasFigures() {
		return levels().stream().anyMatch((level) -> level.stations().counted() > 0);
	}

}
