package vn.homphieu.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.AreaRef;
import vn.homphieu.result.StationView.CandidateVotesView;
import vn.homphieu.result.StationView.LevelMinutes;
import vn.homphieu.result.StationView.TallyView;
import vn.homphieu.station.StationDetail;
import vn.homphieu.station.Stations;
import vn.homphieu.tally.Tallies;
import vn.homphieu.tally.TallyInfo;

/** Public minutes of voting areas. */
@Service
@Transactional(readOnly = true)
public class StationResultService {

	private final Stations stations;

	private final Areas areas;

	private final Tallies tallies;

	private final JdbcClient jdbc;

	StationResultService(Stations stations, Areas areas, Tallies tallies, JdbcClient jdbc) {
		this.stations = stations;
		this.areas = areas;
		this.tallies = tallies;
		this.jdbc = jdbc;
	}

	/**
	 * Returns a voting area with its public minutes.
	 * @param election the election
	 * @param code code of the voting area
	 * @return the voting area; a level without minutes while its constituency is not
	 * published
	 * @throws vn.homphieu.kernel.NotFoundException if the election has none of that code
	 */
	public StationView of(ElectionInfo election, String code) {
		return of(election, code, Sight.PUBLISHED);
	}

	/**
	 * Returns a voting area with the minutes that somebody may see.
	 * @param election the election
	 * @param code code of the voting area
	 * @param sight which minutes; the caller has asked whether he may see them
	 * @return the voting area; a level without minutes where there are none to be seen
	 * @throws vn.homphieu.kernel.NotFoundException if the election has none of that code
	 */
	public StationView of(ElectionInfo election, String code, Sight sight) {
		StationDetail station = this.stations.require(election.id(), code);
		AreaInfo area = this.areas.require(election.id(), station.areaId());
		List<RollRow> rolls = rolls(station.id(), sight);
		List<Long> visible = rolls.stream()
			.filter((roll) -> roll.visibleRound() > 0)
			.map(RollRow::constituencyId)
			.toList();
		List<TallyInfo> minutes = visible.isEmpty() ? List.of() : this.tallies.ofStation(station.id(), visible);
		Map<Long, List<String>> warnings = this.tallies.warnings(minutes.stream().map(TallyInfo::id).toList());
		Map<Long, CandidateRow> candidates = candidates(visible);
		List<LevelMinutes> levels = rolls.stream()
			.map((roll) -> new LevelMinutes(roll.level(), roll.code(), roll.name(), roll.registered(),
					minutes.stream()
						.filter(roll::shows)
						.map((tally) -> view(tally, warnings.getOrDefault(tally.id(), List.of()), candidates))
						.toList()))
			.toList();
		return new StationView(election.slug(), election.simulated(), station.code(), station.number(), station.name(),
				station.address(), new AreaRef(area.code(), area.fullName(), area.level()), station.votingDate(),
				station.kind().name(), station.sizeReason(), levels);
	}

	private List<RollRow> rolls(long stationId, Sight sight) {
		return this.jdbc.sql("""
				select r.level, c.id as constituencyId, c.code, c.name, r.registered,
					case when :approved then 3 else coalesce(p.round, 0) end as visibleRound
				from roll r join constituency c on c.id = r.constituency_id
					left join constituency_publication p on p.constituency_id = c.id
				where r.station_id = :station
				order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], r.level)""")
			.param("station", stationId)
			.param("approved", sight == Sight.APPROVED)
			.query(RollRow.class)
			.list();
	}

	private Map<Long, CandidateRow> candidates(List<Long> constituencies) {
		if (constituencies.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(
				"select id, code, full_name as name, ballot_order as ballotOrder from candidate where constituency_id in (:ids)")
			.param("ids", constituencies)
			.query(CandidateRow.class)
			.list()
			.stream()
			.collect(Collectors.toMap(CandidateRow::id, (row) -> row));
	}

	private static TallyView view(TallyInfo tally, List<String> warnings, Map<Long, CandidateRow> candidates) {
		List<CandidateVotesView> votes = new ArrayList<>();
		for (TallyInfo.Votes row : tally.votes()) {
			CandidateRow candidate = candidates.get(row.candidateId());
			if (candidate != null) {
				votes.add(new CandidateVotesView(candidate.code(), candidate.name(), candidate.ballotOrder(),
						row.votes(), Percentage.of(row.votes(), tally.valid())));
			}
		}
		votes.sort(Comparator.comparingInt(CandidateVotesView::ballotOrder));
		return new TallyView(tally.round(), tally.version(), tally.current(), tally.withdrawn(), tally.reason(),
				tally.registered(), tally.voted(), Percentage.of(tally.voted(), tally.registered()), tally.issued(),
				tally.collected(), tally.valid(), tally.invalid(), Percentage.of(tally.valid(), tally.collected()),
				tally.ballotsByNames(), tally.note(), warnings, List.copyOf(votes));
	}

	/**
	 * A level that votes at the station, and up to which round it is to be seen; 0 for
	 * none.
	 */
	record RollRow(Level level, long constituencyId, String code, String name, int registered, int visibleRound) {

		boolean shows(TallyInfo tally) {
			return tally.constituencyId() == this.constituencyId && tally.round() <= this.visibleRound;
		}

	}

	/** A candidate's name on the minutes. */
	record CandidateRow(long id, String code, String name, int ballotOrder) {
	}

}
