package vn.homphieu.result;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;

/** Finds the constituencies where something out of the ordinary happened. */
@Service
@Transactional(readOnly = true)
public class UnitExceptionService {

	/** Of a published constituency only what concerns its published rounds is seen. */
	private static final String UNITS = """
			with unit as (
				select r.*, t.extra_voted, t.revoted_stations, d.cancelled, d.cancelled_stations, d.ties, h.revote_day,
					h.extra_day
				from constituency_result r
					left join constituency_publication p on p.constituency_id = r.constituency_id
					cross join lateral (select coalesce(bool_or(x.round = 3), false) as extra_voted,
							coalesce(sum(x.counted) filter (where x.round = 2 and r.counted_round = 0), 0)
								as revoted_stations
						from round_total x where x.constituency_id = r.constituency_id and x.round in (2, 3)) t
					cross join lateral (select coalesce(bool_or(x.kind = 'CANCELLED' and x.station_id is null), false)
							as cancelled, count(x.station_id) as cancelled_stations,
							coalesce(bool_or(x.kind = 'TIE'), false) as ties
						from decision x where x.constituency_id = r.constituency_id and x.round <= coalesce(p.round, 3)) d
					cross join lateral (select min(x.voting_date) filter (where x.round = 2) as revote_day,
							min(x.voting_date) filter (where x.round = 3) as extra_day
						from held_round x
						where x.constituency_id = r.constituency_id and x.round <= coalesce(p.round, 3)) h
				where %s r.election_id = :election and r.position between :first and :last
					and r.level in ('NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE')
					and (r.outcome in ('SHORT', 'REVOTE_REQUIRED', 'EXTRA_VOTE_REQUIRED', 'TIE_UNRESOLVED')
						or r.counted_round <> 1 or t.extra_voted or d.cancelled or d.ties or d.cancelled_stations > 0))
			""";

	private static final String COUNTS = UNITS + """
			select level, count(*) as units, count(*) filter (where outcome = 'SHORT') as shortOf,
				coalesce(sum(missing) filter (where outcome = 'SHORT'), 0) as missing,
				count(*) filter (where counted_round = 2) as revoted, sum(revoted_stations) as revotedStations,
				count(*) filter (where outcome = 'REVOTE_REQUIRED') as revoteDue,
				count(*) filter (where extra_voted) as extraVoted,
				count(*) filter (where outcome = 'EXTRA_VOTE_REQUIRED') as extraDue,
				count(*) filter (where cancelled) as cancelled, sum(cancelled_stations) as cancelledStations,
				count(*) filter (where ties) as tiesDecided,
				count(*) filter (where outcome = 'TIE_UNRESOLVED') as tiesOpen
			from unit group by level
			order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], level)
			""";

	private static final String LINES = UNITS + """
			select c.code, c.name, u.level, trim(a.type || ' ' || a.name) as area,
				case when w.first_position > :first then trim(w.type || ' ' || w.name) end as within, c.seats,
				u.elected, u.missing, u.outcome, u.counted_round = 2 as revoted, u.revoted_stations as revotedStations,
				u.extra_voted as extraVoted,
				u.revote_day as revoteDay, u.extra_day as extraDay, u.cancelled,
				u.cancelled_stations as cancelledStations, u.ties as tieDecided
			from unit u join constituency c on c.id = u.constituency_id join area a on a.id = c.seat_area_id
				left join area w on w.id = a.parent_id
			order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], u.level),
				u.position, u.number
			limit :limit
			""";

	private final JdbcClient jdbc;

	UnitExceptionService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds the constituencies whose seats are shown in an area and that were short,
	 * voted again, held or need an extra vote, were cancelled or had a tie.
	 * @param election the election
	 * @param area the area
	 * @param sight which results
	 * @param limit how many are listed at most
	 * @return how many there are, and the first of them
	 */
	public UnitExceptions of(ElectionInfo election, AreaInfo area, Sight sight, int limit) {
		return new UnitExceptions(statement(COUNTS, election, area, sight).query(ExceptionCounts.class).list(), List
			.copyOf(statement(LINES, election, area, sight).param("limit", limit).query(ExceptionalUnit.class).list()));
	}

	private StatementSpec statement(String sql, ElectionInfo election, AreaInfo area, Sight sight) {
		return this.jdbc.sql(sql.formatted(sight.units()))
			.param("election", election.id())
			.param("first", area.first())
			.param("last", area.last());
	}

}
