package vn.homphieu.result.board;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;

/**
 * Counts minutes by area. What is read are sums by leaf area and counts kept by a
 * trigger, so it costs the same on the first minute of the night and on the last.
 */
@Component
class BoardQueries {

	private static final String CHILDREN = """
			select id, code, type, name, level, first_position as first, last_position as last from area
			where election_id = :election and (parent_id = :area or (id = :area and leaf))
			""";

	/** The first vote: every voting area of every level. */
	private static final String FIRST_VOTE = """
			select sum(stations) as total, sum(counted) as counted, sum(public_counted) as published
			from area_summary
			where election_id = :election and position between c.first and c.last and level in (:levels)
			""";

	/** A later vote: the constituencies and single voting areas where it was ordered. */
	private static final String LATER_VOTE = """
			select sum(stations) as total, sum(counted) as counted, sum(case when public then counted end) as published
			from (select u.stations, coalesce(p.round >= :round, false) as public,
					(select count(*) from polling_station s join tally t on t.station_id = s.id
						where s.area_id = u.area_id and t.constituency_id = u.constituency_id and t.round = :round
							and t.current) as counted
				from held_round h join constituency n on n.id = h.constituency_id
					join constituency_area u on u.constituency_id = h.constituency_id
					left join constituency_publication p on p.constituency_id = h.constituency_id
				where n.election_id = :election and n.level in (:levels) and h.round = :round and h.station_id is null
					and u.position between c.first and c.last
				union all
				select 1, coalesce(p.round >= :round, false), (select count(*) from tally t
						where t.station_id = h.station_id and t.constituency_id = h.constituency_id
							and t.round = :round and t.current)
				from held_round h join constituency n on n.id = h.constituency_id
					join polling_station s on s.id = h.station_id join area a on a.id = s.area_id
					left join constituency_publication p on p.constituency_id = h.constituency_id
				where n.election_id = :election and n.level in (:levels) and h.round = :round
					and a.first_position between c.first and c.last) later
			""";

	private static final String COUNTS = """
			with child as materialized (CHILDREN)
			select c.*, coalesce(s.total, 0) as total, coalesce(s.counted, 0) as counted,
				coalesce(s.published, 0) as published, p.*
			from child c
				cross join lateral (VOTES) s
				cross join lateral (select sum(entering) as entering, sum(first_done) as first_done,
						sum(different) as different, sum(waiting) as waiting, sum(returned) as returned,
						sum(locked) as locked
					from paper_count
					where election_id = :election and position between c.first and c.last and level in (:levels)
						and round = :round) p
			order by c.first
			""";

	private final JdbcClient jdbc;

	BoardQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The children of an area, or the area itself where it has none. */
	List<AreaProgress> children(long electionId, AreaInfo area, Collection<Level> levels, int round) {
		return this.jdbc
			.sql(COUNTS.replace("CHILDREN", CHILDREN).replace("VOTES", (round == 1) ? FIRST_VOTE : LATER_VOTE))
			.param("election", electionId)
			.param("area", area.id())
			.param("first", area.first())
			.param("last", area.last())
			.param("levels", levels.stream().map(Level::name).toList())
			.param("round", round)
			.query((row, number) -> new AreaProgress(
					new AreaInfo(row.getLong("id"), row.getString("code"), row.getString("type"), row.getString("name"),
							AreaLevel.valueOf(row.getString("level")), row.getInt("first"), row.getInt("last")),
					Progress.read(row)))
			.list();
	}

	/** The rounds that have begun or were ordered, the first vote always. */
	List<Integer> rounds(long electionId) {
		return this.jdbc.sql("""
				select 1 as round union
				select h.round from held_round h join constituency n on n.id = h.constituency_id
				where n.election_id = :election order by round
				""").param("election", electionId).query(Integer.class).list();
	}

}
