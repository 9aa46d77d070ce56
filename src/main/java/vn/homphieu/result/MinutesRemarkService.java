package vn.homphieu.result;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.MinutesRemarks.KeptWarning;

/** Counts corrections and warnings of the minutes of an area. */
@Service
@Transactional(readOnly = true)
public class MinutesRemarkService {

	private static final String MINUTES = """
			from area a join polling_station s on s.area_id = a.id join tally t on t.station_id = s.id
				left join constituency_publication p on p.constituency_id = t.constituency_id
			""";

	private static final String OF_AREA = """
			where a.election_id = :election and a.leaf and a.first_position between :first and :last
				and t.round <= coalesce(p.round, :unpublished)
			""";

	private static final String CORRECTIONS = """
			select count(*) filter (where not t.withdrawn) as corrected, count(*) filter (where t.withdrawn) as withdrawn
			"""
			+ MINUTES + OF_AREA + " and t.version > 1 and t.approved_at > p.published_at";

	private static final String WARNINGS = "select w.code, count(*) as minutes " + MINUTES
			+ " join tally_warning w on w.tally_id = t.id " + OF_AREA
			+ " and t.current group by w.code order by w.code";

	private final JdbcClient jdbc;

	MinutesRemarkService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts what is remarkable about the minutes of an area, of all levels and rounds.
	 * @param election the election
	 * @param area the area
	 * @param sight which minutes
	 * @return the counts
	 */
	public MinutesRemarks of(ElectionInfo election, AreaInfo area, Sight sight) {
		Corrections corrections = statement(CORRECTIONS, election, area, sight).query(Corrections.class).single();
		return new MinutesRemarks(corrections.corrected(), corrections.withdrawn(),
				statement(WARNINGS, election, area, sight).query(KeptWarning.class).list());
	}

	private StatementSpec statement(String sql, ElectionInfo election, AreaInfo area, Sight sight) {
		return this.jdbc.sql(sql)
			.param("election", election.id())
			.param("first", area.first())
			.param("last", area.last())
			.param("unpublished", (sight == Sight.PUBLISHED) ? 0 : 3);
	}

	/** Changes of minutes that were public. */
	record Corrections(long corrected, long withdrawn) {
	}

}
