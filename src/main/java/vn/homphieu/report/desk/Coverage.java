package vn.homphieu.report.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.result.AreaResultService;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.ResultStatus;
import vn.homphieu.result.Sight;

/**
 * Keeps reports to what the data of an election are: the figures of one province are not
 * those of the country, and figures that are all public are not internal.
 */
@Component
class Coverage {

	/** Minutes of a vote that is not published. */
	private static final String UNPUBLISHED = """
			select exists (select 1
				from tally t join polling_station s on s.id = t.station_id join area a on a.id = s.area_id
					left join constituency_publication p on p.constituency_id = t.constituency_id
				where s.election_id = :election and a.first_position between :first and :last and t.current
					and t.round > coalesce(p.round, 0))
			""";

	private final Areas areas;

	private final AreaResultService results;

	private final JdbcClient jdbc;

	Coverage(Areas areas, AreaResultService results, JdbcClient jdbc) {
		this.areas = areas;
		this.results = results;
		this.jdbc = jdbc;
	}

	/** Whether an area is larger than what is covered. */
	boolean isExceededBy(ElectionInfo election, AreaInfo area) {
		return !within(election, area).equals(area);
	}

	/** The area itself, or the one that is covered where it is only a part of it. */
	AreaInfo within(ElectionInfo election, AreaInfo area) {
		String coverage = election.coverage();
		if (coverage == null) {
			return area;
		}
		AreaInfo covered = this.areas.require(election.id(), coverage);
		return area.contains(covered) ? covered : area;
	}

	/** The request for the public figures where there are no others. */
	ReportRequest settled(ReportRequest wanted) {
		Sight sight = sight(wanted.election(), wanted.area(), wanted.sight());
		return (sight == wanted.sight()) ? wanted : new ReportRequest(wanted.report(), wanted.election(), wanted.area(),
				wanted.part(), wanted.language(), sight, wanted.format());
	}

	/** Which figures those wanted are. */
	Sight sight(ElectionInfo election, AreaInfo area, Sight wanted) {
		return (wanted == Sight.APPROVED && isAllPublic(election, area)) ? Sight.PUBLISHED : wanted;
	}

	private boolean isAllPublic(ElectionInfo election, AreaInfo area) {
		AreaResults shown = this.results.of(election, area, false);
		boolean complete = shown.status() == ResultStatus.COMPLETE || shown.status() == ResultStatus.OFFICIAL;
		return complete && shown.levels().equals(this.results.of(election, area, false, Sight.APPROVED).levels())
				&& !this.jdbc.sql(UNPUBLISHED)
					.param("election", election.id())
					.param("first", area.first())
					.param("last", area.last())
					.query(Boolean.class)
					.single();
	}

}
