package vn.homphieu.report.summary;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.news.PetitionService;
import vn.homphieu.news.VoterMeetingService;
import vn.homphieu.nomination.ConsultationService;
import vn.homphieu.result.AreaResultService;
import vn.homphieu.result.CandidateGroupService;
import vn.homphieu.result.DataVersions;
import vn.homphieu.result.MinutesRemarkService;
import vn.homphieu.result.PublishedFigures;
import vn.homphieu.result.Sight;
import vn.homphieu.result.UnitExceptionService;
import vn.homphieu.station.OtherVotingDayService;

/**
 * Reads what a summary report tells: all of it from one state of the database, in a
 * number of statements that depends on nothing.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class SummaryReader {

	/** Nobody waits for a page: a report of the country may take its time. */
	private static final String PATIENCE = "set local statement_timeout = '60s'";

	private final JdbcClient jdbc;

	private final AreaResultService results;

	private final DataVersions versions;

	private final CandidateGroupService groups;

	private final UnitExceptionService exceptions;

	private final MinutesRemarkService remarks;

	private final OtherVotingDayService otherDays;

	private final PublishedFigures published;

	private final ConsultationService consultations;

	private final VoterMeetingService meetings;

	private final PetitionService petitions;

	SummaryReader(JdbcClient jdbc, AreaResultService results, DataVersions versions, CandidateGroupService groups,
			UnitExceptionService exceptions, MinutesRemarkService remarks, OtherVotingDayService otherDays,
			PublishedFigures published, ConsultationService consultations, VoterMeetingService meetings,
			PetitionService petitions) {
		this.jdbc = jdbc;
		this.results = results;
		this.versions = versions;
		this.groups = groups;
		this.exceptions = exceptions;
		this.remarks = remarks;
		this.otherDays = otherDays;
		this.published = published;
		this.consultations = consultations;
		this.meetings = meetings;
		this.petitions = petitions;
	}

	SummaryData of(ElectionInfo election, AreaInfo area, Sight sight) {
		this.jdbc.sql(PATIENCE).update();
		return new SummaryData(election, area, sight, this.versions.of(election, area, sight),
				this.results.of(election, area, true, sight), this.results.fullTurnout(election, area, sight),
				this.groups.of(election, area, sight), this.exceptions.of(election, area, sight, SummaryData.MOST),
				this.remarks.of(election, area, sight), this.otherDays.of(election, area, SummaryData.MOST),
				this.published.of(election, area), this.consultations.of(election, area),
				this.meetings.of(election, area).orElse(null), this.petitions.of(election, area));
	}

}
