package vn.homphieu.result.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.kernel.VietnameseNames;

/** Lists minutes in the order of the map, each page from where the one before ended. */
@Component
class PaperQueries {

	private static final String COLUMNS = """
			select s.code as station, s.number, s.name, a.code as area_code, trim(a.type || ' ' || a.name) as area,
				a.first_position as position, n.code as constituency, n.level, cast(:round as integer) as round,
				p.state, p.waiting_since, coalesce(p.has_warnings, false) as has_warnings, w.person,
				coalesce(w.changed_at, p.changed_at) as changed_at, %s as is_in
			""";

	private static final String TYPIST = """
			left join lateral (select e.person, e.changed_at from entry e where e.paper_id = p.id
				order by e.changed_at desc limit 1) w on true
			""";

	/** Minutes that somebody has begun: few, found by their state. */
	private static final String BEGUN = COLUMNS.formatted("false") + """
			from paper p join polling_station s on s.id = p.station_id join area a on a.id = s.area_id
				join constituency n on n.id = p.constituency_id
			""" + TYPIST + """
			where p.election_id = :election and p.position between :first and :last and p.level in (:levels)
				and p.round = :round and p.state in (:states)
			""";

	/** All minutes that are expected, begun or not. */
	private static final String EXPECTED = COLUMNS.formatted("t.id is not null") + """
			from area a join polling_station s on s.area_id = a.id join roll r on r.station_id = s.id
				join constituency n on n.id = r.constituency_id
				left join paper p on p.station_id = s.id and p.constituency_id = n.id and p.round = :round
				left join tally t on t.station_id = s.id and t.constituency_id = n.id and t.round = :round and t.current
			""" + TYPIST + """
			where a.election_id = :election and a.leaf and a.first_position between :first and :last
				and r.level in (:levels) and (:round = 1 or exists (select from held_round h
					where h.constituency_id = n.id and h.round = :round and coalesce(h.station_id, s.id) = s.id))
			""";

	private static final String LOCKED = """
			exists (select from constituency_lock l where l.constituency_id = n.id and l.round = :round)""";

	private static final String PUBLISHED = """
			exists (select from constituency_publication c where c.constituency_id = n.id and c.round >= :round)""";

	private static final String SEARCH = """
			(s.search_name like '%' || :text || '%' or a.search_name like '%' || :text || '%'
				or lower(s.code) = :text or s.number::text = :text)""";

	private static final String ORDER = " order by a.first_position, s.number, n.level limit :limit";

	private final JdbcClient jdbc;

	PaperQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PaperLine> list(BoardPlace place, PaperFilter filter, Collection<String> stations, int limit) {
		Map<String, Object> values = new HashMap<>();
		values.put("election", place.election().id());
		values.put("first", place.area().first());
		values.put("last", place.area().last());
		values.put("levels", place.counted().stream().map(Level::name).toList());
		values.put("round", place.round());
		values.put("limit", limit);
		StringBuilder statement = new StringBuilder(base(filter.state(), values));
		if (!filter.typed().isEmpty()) {
			statement.append(" and ").append(SEARCH);
			values.put("text", VietnameseNames.searchForm(filter.typed()));
		}
		if (!stations.isEmpty()) {
			statement.append(" and s.code in (:stations)");
			values.put("stations", stations);
		}
		if (filter.after() != null && !filter.after().isEmpty()) {
			goOn(filter.after(), values);
			statement.append(" and a.first_position >= :position"
					+ " and (a.first_position, s.number, n.level) > (:position, :number, :level)");
		}
		return this.jdbc.sql(statement.append(ORDER).toString()).params(values).query(PaperLine::read).list();
	}

	private static String base(@Nullable BoardState state, Map<String, Object> values) {
		if (state == null) {
			return EXPECTED + " and t.id is null";
		}
		if (!state.papers().isEmpty()) {
			values.put("states", state.papers());
			return BEGUN;
		}
		return EXPECTED + switch (state) {
			case NOT_BEGUN -> " and t.id is null and p.id is null";
			case LOCKED -> " and t.id is not null and " + LOCKED + " and not " + PUBLISHED;
			case PUBLISHED -> " and t.id is not null and " + PUBLISHED;
			default -> " and t.id is not null and not " + LOCKED + " and not " + PUBLISHED;
		};
	}

	private static void goOn(String after, Map<String, Object> values) {
		String[] key = after.split("\\.", -1);
		if (!after.matches("\\d{1,9}\\.\\d{1,9}\\.[A-Z_]{1,20}")) {
			throw new NotFoundException("after", after);
		}
		values.put("position", Integer.valueOf(key[0]));
		values.put("number", Integer.valueOf(key[1]));
		values.put("level", key[2]);
	}

}
