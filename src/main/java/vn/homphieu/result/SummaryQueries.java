package vn.homphieu.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowMapper;
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
			select a.code, s.*
			from area a cross join lateral (
				select level, sum(roll) as roll, sum(stations) as stations, sum(public_counted) as counted,
					sum(public_registered) as registered, sum(public_voted) as voted, sum(public_issued) as issued,
					sum(public_collected) as collected, sum(public_valid) as valid, sum(public_invalid) as invalid
				from area_summary
				where election_id = :election and position between a.first_position and a.last_position
				group by level) s
			where a.election_id = :election and %s
			order by a.code, array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], s.level)
			""";

	private static final String SEATS = """
			select a.code, s.*
			from area a cross join lateral (
				select level, sum(seats) as seats, sum(constituencies) as units, sum(public_units) as public_units,
					bool_and(has_confirmations) as all_confirmations, sum(public_elected) as elected,
					sum(public_confirmed) as confirmed, sum(public_decided) as decided,
					sum(public_revote) as revote, sum(public_extra_vote) as extra_vote,
					sum(public_short) as short_of
				from seat_summary
				where election_id = :election and position between a.first_position and a.last_position
				group by level) s
			where a.election_id = :election and %s
			""";

	private static final String UNITS_BY_VOTERS = """
			select a.code, n.*
			from area a cross join lateral (
				select count(*) as total, count(*) filter (where r.published) as published,
					count(*) filter (where r.published and r.outcome in ('DECIDED', 'SHORT')) as settled
				from (select distinct u.constituency_id
						from area leaf join constituency_area u on u.area_id = leaf.id
						where leaf.election_id = :election and leaf.leaf
							and leaf.first_position between a.first_position and a.last_position) own
					join constituency_result r on r.constituency_id = own.constituency_id) n
			where a.election_id = :election and %s
			""";

	private final JdbcClient jdbc;

	SummaryQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	AreaSummaries ofArea(long electionId, AreaInfo area) {
		return read(electionId, area.id(), ITSELF, isBySeats(area),
				list(SUMS, ITSELF, electionId, area.id(), Sums::read));
	}

	/**
	 * Sums of an area are those of its children, which are read already; so are the seats
	 * of the country, which has none beside its provinces'.
	 */
	AreaSummaries ofArea(long electionId, AreaInfo area, AreaSummaries children) {
		if (children.sums().isEmpty()) {
			return ofArea(electionId, area);
		}
		List<Sums> sums = children.total(area.code());
		if (!area.isCountry()) {
			return read(electionId, area.id(), ITSELF, isBySeats(area), sums);
		}
		List<SeatSums> seats = children.totalSeats(area.code());
		return new AreaSummaries(sums, seats, units(seats));
	}

	AreaSummaries ofChildren(long electionId, AreaInfo area) {
		return read(electionId, area.id(), CHILDREN, area.isCountry(),
				list(SUMS, CHILDREN, electionId, area.id(), Sums::read));
	}

	private AreaSummaries read(long electionId, long areaId, String which, boolean bySeats, List<Sums> sums) {
		List<SeatSums> seats = list(SEATS, which, electionId, areaId, SeatSums::read);
		return new AreaSummaries(sums, seats,
				bySeats ? units(seats) : list(UNITS_BY_VOTERS, which, electionId, areaId, UnitCounts::read));
	}

	private static boolean isBySeats(AreaInfo area) {
		return area.level() == AreaLevel.COUNTRY || area.level() == AreaLevel.PROVINCE;
	}

	/**
	 * In a country or a province every constituency with voters there also has its seats
	 * there.
	 */
	private static List<UnitCounts> units(List<SeatSums> seats) {
		Map<String, UnitCounts> units = new LinkedHashMap<>();
		seats.forEach((level) -> units.merge(level.code(),
				new UnitCounts(level.code(), level.units(), level.publicUnits(), level.decided() + level.shortOf()),
				UnitCounts::plus));
		return List.copyOf(units.values());
	}

	private <T> List<T> list(String statement, String which, long electionId, long areaId, RowMapper<T> row) {
		return this.jdbc.sql(statement.formatted(which))
			.param("election", electionId)
			.param("area", areaId)
			.query(row)
			.list();
	}

}
