package vn.homphieu.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.CouncilInfo;
import vn.homphieu.election.Councils;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.AreaRef;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.CouncilView.ElectedLine;

/** Public results of councils. */
@Service
@Transactional(readOnly = true)
public class CouncilResultService {

	private final Councils councils;

	private final Areas areas;

	private final SummaryQueries summaries;

	private final ConstituencyLists constituencies;

	private final JdbcClient jdbc;

	CouncilResultService(Councils councils, Areas areas, SummaryQueries summaries, ConstituencyLists constituencies,
			JdbcClient jdbc) {
		this.councils = councils;
		this.areas = areas;
		this.summaries = summaries;
		this.constituencies = constituencies;
		this.jdbc = jdbc;
	}

	/**
	 * Lists the councils whose own area is the given one.
	 * @param election the election
	 * @param area the area; the country for the National Assembly
	 * @return the councils, usually one or none
	 */
	public List<CouncilLine> ofArea(ElectionInfo election, AreaInfo area) {
		return this.jdbc.sql("""
				select k.code, k.name, k.level, k.seats, sum(r.elected) filter (where r.published) as elected
				from council k join constituency c on c.council_id = k.id
					join constituency_result r on r.constituency_id = c.id
				where k.election_id = :election and k.area_id = :area
				group by k.id order by k.code""")
			.param("election", election.id())
			.param("area", area.id())
			.query(CouncilLine.class)
			.list();
	}

	/**
	 * Returns a council with its public results.
	 * @param election the election
	 * @param code code of the council
	 * @return the council
	 * @throws vn.homphieu.kernel.NotFoundException if the election has none of that code
	 */
	public CouncilView of(ElectionInfo election, String code) {
		CouncilInfo council = this.councils.require(election.id(), code);
		AreaInfo area = this.areas.require(election.id(), council.areaId());
		AreaSummaries found = this.summaries.ofArea(election.id(), area, Sight.PUBLISHED);
		LevelResults level = level(found, area, council.level());
		Seats seats = (level.seats() != null) ? level.seats() : CountedFigures.seats(council.seats(), 0, null, false);
		List<ConstituencyLine> units = this.constituencies.ofCouncil(council.id());
		return new CouncilView(council.code(), council.name(), council.level(),
				new AreaRef(area.code(), area.fullName(), area.level()), seats, missing(units), constituencies(level),
				level.voters(), level.ballots(), level.stations(), status(units), units, elected(council.id()),
				publications(council.id()));
	}

	private static LevelResults level(AreaSummaries found, AreaInfo area, Level level) {
		return found.sums()
			.stream()
			.filter((sums) -> sums.level() == level)
			.findFirst()
			.map((sums) -> AreaFigures.level(sums,
					found.seats().stream().filter((seats) -> seats.level() == level).findFirst().orElse(null)))
			.orElseThrow(() -> new IllegalStateException("no rolls of " + level + " in " + area.code()));
	}

	private static AreaResults.Constituencies constituencies(LevelResults level) {
		AreaResults.Constituencies counts = level.constituencies();
		return (counts != null) ? counts : new AreaResults.Constituencies(0, 0, 0, 0, 0, 0);
	}

	private static @Nullable Integer missing(List<ConstituencyLine> units) {
		int missing = 0;
		for (ConstituencyLine unit : units) {
			Integer own = unit.missingSeats();
			if (own == null) {
				return null;
			}
			missing += own;
		}
		return missing;
	}

	private static ResultStatus status(List<ConstituencyLine> units) {
		int published = (int) units.stream().filter((unit) -> unit.elected() != null).count();
		int settled = (int) units.stream().filter(ConstituencyLine::isFinal).count();
		return new AreaSummaries.UnitCounts("", units.size(), published, settled).status();
	}

	private List<ElectedLine> elected(long councilId) {
		return this.jdbc.sql("""
				select p.code, p.full_name as name, c.code as constituency, c.number as constituency_number, t.votes,
					s.valid, e.elected_in_round, f.confirmed
				from constituency c join constituency_result r on r.constituency_id = c.id and r.published
					join candidate p on p.constituency_id = c.id
					join candidate_result e on e.candidate_id = p.id and e.elected
					join candidate_total t on t.candidate_id = p.id and t.constituency_id = c.id
						and t.round = case when e.elected_in_round = 3 then 3 else r.counted_round end
					join round_total s on s.constituency_id = c.id and s.round = t.round
					left join confirmation f on f.candidate_id = p.id
				where c.council_id = :council
				order by r.position, c.number, e.elected_in_round, e.rank""")
			.param("council", councilId)
			.query((row, number) -> new ElectedLine(row.getString("code"), row.getString("name"),
					row.getString("constituency"), row.getInt("constituency_number"), row.getLong("votes"),
					Percentage.of(row.getLong("votes"), row.getLong("valid")), row.getInt("elected_in_round"),
					row.getObject("confirmed", Boolean.class)))
			.list();
	}

	private List<ConstituencyView.PublicationRef> publications(long councilId) {
		return this.jdbc.sql("""
				select distinct p.resolution, p.decided_on as date, p.body, p.note
				from publication p join constituency_publication g on g.publication_id = p.id
				where p.council_id = :council order by date, resolution""")
			.param("council", councilId)
			.query(ConstituencyView.PublicationRef.class)
			.list();
	}

}
