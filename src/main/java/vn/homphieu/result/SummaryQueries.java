package vn.homphieu.result;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.result.AreaFigures.SeatSums;
import vn.homphieu.result.AreaFigures.Sums;
import vn.homphieu.result.AreaSummaries.UnitCounts;

/**
 * Reads public sums. An area is a range of positions, so how many rows are read depends
 * on the map alone, never on the number of minutes.
 */
@Component
class SummaryQueries {

	private static final String ITSELF = "a.id = :area";

	private static final String CHILDREN = "a.parent_id = :area";

	private static final String SUMS = """
			select a.code, s.level, sum(s.roll) as roll, sum(s.stations) as stations,
				sum(s.public_counted) as counted, sum(s.public_registered) as registered,
				sum(s.public_voted) as voted, sum(s.public_issued) as issued,
				sum(s.public_collected) as collected, sum(s.public_valid) as valid,
				sum(s.public_invalid) as invalid
			from area a join area_summary s on s.election_id = a.election_id
				and s.position between a.first_position and a.last_position
			where a.election_id = :election and %s
			group by a.code, s.level
			order by a.code, array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], s.level)
			""";

	private static final String SEATS = """
			select a.code, s.level, sum(s.seats) as seats, sum(s.constituencies) as units,
				sum(s.public_units) as public_units, bool_and(s.has_confirmations) as all_confirmations,
				sum(s.public_elected) as elected, sum(s.public_confirmed) as confirmed,
				sum(s.public_decided) as decided, sum(s.public_revote) as revote,
				sum(s.public_extra_vote) as extra_vote, sum(s.public_short) as short_of
			from area a join seat_summary s on s.election_id = a.election_id
				and s.position between a.first_position and a.last_position
			where a.election_id = :election and %s
			group by a.code, s.level
			""";

	/**
	 * In a country or a province every constituency with voters there also has its seats
	 * there.
	 */
	private static final String UNITS_BY_SEATS = """
			select a.code, sum(s.constituencies) as total, sum(s.public_units) as published,
				sum(s.public_decided + s.public_short) as settled
			from area a join seat_summary s on s.election_id = a.election_id
				and s.position between a.first_position and a.last_position
			where a.election_id = :election and %s
			group by a.code
			""";

	private static final String UNITS_BY_VOTERS = """
			select code, count(*) as total, count(*) filter (where published) as published,
				count(*) filter (where published and outcome in ('DECIDED', 'SHORT')) as settled
			from (select distinct a.code, r.constituency_id, r.published, r.outcome
				from area a join area leaf on leaf.election_id = a.election_id and leaf.leaf
					and leaf.first_position between a.first_position and a.last_position
					join constituency_area u on u.area_id = leaf.id
					join constituency_result r on r.constituency_id = u.constituency_id
				where a.election_id = :election and %s) units
			group by code
			""";

	private final JdbcClient jdbc;

	SummaryQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	AreaSummaries ofArea(long electionId, AreaInfo area) {
		boolean bySeats = area.level() == AreaLevel.COUNTRY || area.level() == AreaLevel.PROVINCE;
		return read(electionId, area.id(), ITSELF, bySeats);
	}

	AreaSummaries ofChildren(long electionId, AreaInfo area) {
		return read(electionId, area.id(), CHILDREN, area.isCountry());
	}

	private AreaSummaries read(long electionId, long areaId, String which, boolean bySeats) {
		return new AreaSummaries(list(SUMS, which, electionId, areaId, Sums.class),
				list(SEATS, which, electionId, areaId, SeatSums.class),
				list(bySeats ? UNITS_BY_SEATS : UNITS_BY_VOTERS, which, electionId, areaId, UnitCounts.class));
	}

	private <T> List<T> list(String statement, String which, long electionId, long areaId, Class<T> type) {
		return this.jdbc.sql(statement.formatted(which))
			.param("election", electionId)
			.param("area", areaId)
			.query(type)
			.list();
	}

}
