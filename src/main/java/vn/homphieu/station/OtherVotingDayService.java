package vn.homphieu.station;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;

/** Finds early and postponed voting. */
@Service
@Transactional(readOnly = true)
public class OtherVotingDayService {

	private static final String STATIONS = """
			from area a join polling_station s on s.area_id = a.id
				left join roll r on r.station_id = s.id and r.level = 'NATIONAL_ASSEMBLY'
				join area w on w.id = a.parent_id
			where a.election_id = :election and a.leaf and a.first_position between :first and :last
				and s.voting_date <> :day
			""";

	private static final String DAYS = """
			select s.voting_date as day, count(distinct a.id) as places, count(*) as stations,
				coalesce(sum(r.registered), 0) as voters
			""" + STATIONS + " group by s.voting_date order by s.voting_date";

	private static final String PLACES = """
			select s.voting_date as day, a.code, trim(a.type || ' ' || a.name) as name,
				trim(w.type || ' ' || w.name) as within, count(*) as stations, coalesce(sum(r.registered), 0) as voters
			""" + STATIONS
			+ " group by s.voting_date, a.id, w.id order by s.voting_date, a.first_position limit :limit";

	private final JdbcClient jdbc;

	OtherVotingDayService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds the voting areas of an area that voted on another day than the country.
	 * @param election the election
	 * @param area the area
	 * @param limit how many communes are listed at most
	 * @return their days, and the first communes
	 */
	public OtherVotingDays of(ElectionInfo election, AreaInfo area, int limit) {
		return new OtherVotingDays(statement(DAYS, election, area).query(OtherVotingDays.Day.class).list(),
				statement(PLACES, election, area).param("limit", limit).query(OtherVotingDays.Place.class).list());
	}

	private StatementSpec statement(String sql, ElectionInfo election, AreaInfo area) {
		return this.jdbc.sql(sql)
			.param("election", election.id())
			.param("first", area.first())
			.param("last", area.last())
			.param("day", election.day());
	}

}
