package vn.homphieu.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.result.AreaFigures.SeatSums;
import vn.homphieu.result.AreaFigures.Sums;
import vn.homphieu.result.AreaSummaries.UnitCounts;

/**
 * Reads the sums that somebody may see. An area is a range of positions, so how many rows
 * are read depends on the map alone, never on the number of minutes.
 */
@Component
class SummaryQueries {

	private static final String ITSELF = "a.id = :area";

	private static final String CHILDREN = "a.parent_id = :area";

	private static final String SUMS = """
			select a.code, s.*
			from area a cross join lateral (
				select level, sum(roll) as roll, sum(stations) as stations, sum(%2$scounted) as counted,
					sum(%2$sregistered) as registered, sum(%2$svoted) as voted, sum(%2$sissued) as issued,
					sum(%2$scollected) as collected, sum(%2$svalid) as valid, sum(%2$sinvalid) as invalid
				from area_summary
				where election_id = :election and position between a.first_position and a.last_position
				group by level) s
			where a.election_id = :election and %1$s
			order by a.code, array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], s.level)
			""";

	private static final String SEATS = """
			select a.code, s.*
			from area a cross join lateral (
				select level, sum(seats) as seats, sum(constituencies) as units, sum(%3$s) as known_units,
					bool_and(has_confirmations) as all_confirmations, sum(%2$selected) as elected,
					sum(%2$sconfirmed) as confirmed, sum(%2$sdecided) as decided,
					sum(%2$srevote) as revote, sum(%2$sextra_vote) as extra_vote,
					sum(%2$sshort) as short_of
				from seat_summary
				where election_id = :election and position between a.first_position and a.last_position
				group by level) s
			where a.election_id = :election and %1$s
			""";

	private static final String UNITS_BY_VOTERS = """
			select a.code, n.*
			from area a cross join lateral (
				select count(*) as total, count(*) filter (where %3$s) as known,
					count(*) filter (where %2$sr.outcome in ('DECIDED', 'SHORT')) as settled
				from (select distinct u.constituency_id
						from area leaf join constituency_area u on u.area_id = leaf.id
						where leaf.election_id = :election and leaf.leaf
							and leaf.first_position between a.first_position and a.last_position) own
					join constituency_result r on r.constituency_id = own.constituency_id) n
			where a.election_id = :election and %1$s
			""";

	/** How many constituencies have a result that one may see. */
	private static final Map<Sight, String> KNOWN_SEATS = Map.of(Sight.PUBLISHED, "public_units", Sight.APPROVED,
			"decided + revote + extra_vote + short");

	private static final Map<Sight, String> KNOWN_UNITS = Map.of(Sight.PUBLISHED, "r.published", Sight.APPROVED,
			"r.outcome not in ('COUNTING', 'TIE_UNRESOLVED')");

	private final JdbcClient jdbc;

	SummaryQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	AreaSummaries ofArea(long electionId, AreaInfo area, Sight sight) {
		return new Reading(electionId, area, ITSELF, sight).summaries(isBySeats(area));
	}

	/**
	 * Sums of an area are those of its children, which are read already; so are the seats
	 * of the country, which has none beside its provinces'.
	 */
	AreaSummaries ofArea(long electionId, AreaInfo area, AreaSummaries children, Sight sight) {
		if (children.sums().isEmpty()) {
			return ofArea(electionId, area, sight);
		}
		List<Sums> sums = children.total(area.code());
		if (!area.isCountry()) {
			return new Reading(electionId, area, ITSELF, sight).summaries(isBySeats(area), sums);
		}
		List<SeatSums> seats = children.totalSeats(area.code());
		return new AreaSummaries(sums, seats, units(seats));
	}

	AreaSummaries ofChildren(long electionId, AreaInfo area, Sight sight) {
		return new Reading(electionId, area, CHILDREN, sight).summaries(area.isCountry());
	}

	FullTurnout fullTurnout(long electionId, AreaInfo area, Sight sight) {
		return this.jdbc.sql("""
				select count(*) filter (where %1$scounted > 0) as areas,
					count(*) filter (where %1$sregistered > 0 and %1$svoted = %1$sregistered) as full
				from area_summary
				where election_id = :election and level = 'NATIONAL_ASSEMBLY' and position between :first and :last
				""".formatted(sight.columns()))
			.param("election", electionId)
			.param("first", area.first())
			.param("last", area.last())
			.query(FullTurnout.class)
			.single();
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
				new UnitCounts(level.code(), level.units(), level.knownUnits(), level.decided() + level.shortOf()),
				UnitCounts::plus));
		return List.copyOf(units.values());
	}

	/** Reads summaries of an area, or of each of its children, as one may see them. */
	private final class Reading {

		private final long electionId;

		private final AreaInfo area;

		private final String which;

		private final Sight sight;

		Reading(long electionId, AreaInfo area, String which, Sight sight) {
			this.electionId = electionId;
			this.area = area;
			this.which = which;
			this.sight = sight;
		}

		AreaSummaries summaries(boolean bySeats) {
			return summaries(bySeats, list(SUMS, Sums::read, this.sight.columns(), ""));
		}

		AreaSummaries summaries(boolean bySeats, List<Sums> sums) {
			List<SeatSums> seats = list(SEATS, SeatSums::read, this.sight.columns(), KNOWN_SEATS.get(this.sight));
			return new AreaSummaries(sums, seats, bySeats ? units(seats)
					: list(UNITS_BY_VOTERS, UnitCounts::read, this.sight.units(), KNOWN_UNITS.get(this.sight)));
		}

		/**
		 * The figures are those of one's sight: which columns, or which constituencies.
		 */
		private <T> List<T> list(String statement, RowMapper<T> row, String seen, @Nullable String known) {
			return SummaryQueries.this.jdbc.sql(statement.formatted(this.which, seen, known))
				.param("election", this.electionId)
				.param("area", this.area.id())
				.query(row)
				.list();
		}

	}

}
