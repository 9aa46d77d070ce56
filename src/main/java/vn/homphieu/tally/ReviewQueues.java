package vn.homphieu.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.Level;

/** Finds the minutes that wait for a reviewer: never those that the reviewer entered. */
@Component
class ReviewQueues {

	private static final int SIZE = 50;

	private static final String WAITING = """
			from paper p join polling_station s on s.id = p.station_id
			where p.election_id = :election and p.state in ('DIFFERENT', 'WAITING')
				and p.position between :first and :last
				and (cardinality(cast(:levels as text[])) = 0 or p.level = any(:levels))
				and (cardinality(cast(:stations as text[])) = 0 or s.code = any(:stations))
				and not exists (select from entry n where n.paper_id = p.id and n.account_id = :account)\s""";

	private static final String COUNTS = """
			select count(*) filter (where p.state = 'DIFFERENT'),
				count(*) filter (where p.state = 'WAITING' and p.has_warnings),
				count(*) filter (where p.state = 'WAITING' and not p.has_warnings)\s""";

	private static final String LINES = """
			select s.code as station, s.number, s.name as stationName, trim(a.type || ' ' || a.name) as areaName,
				u.code as constituency, p.level, p.round, p.state, p.has_warnings as warnings, p.waiting_since as since,
				(select string_agg(n.person, ', ' order by n.ordinal) from entry n where n.paper_id = p.id) as people
			from (select p.*\s""" + WAITING;

	private static final String NAMES = """
			order by p.waiting_since, p.id limit :size offset :skipped) p
				join polling_station s on s.id = p.station_id join area a on a.id = s.area_id
				join constituency u on u.id = p.constituency_id
			order by p.waiting_since, p.id""";

	private final JdbcClient jdbc;

	private final Elections elections;

	private final Authority authority;

	ReviewQueues(JdbcClient jdbc, Elections elections, Authority authority) {
		this.jdbc = jdbc;
		this.elections = elections;
		this.authority = authority;
	}

	ReviewQueue queue(Actor actor, String election, ReviewFilter filter, int page) {
		ElectionInfo info = this.elections.require(election);
		Optional<AreaInfo> area = this.authority.area(actor, info.id());
		if (area.isEmpty()) {
			return new ReviewQueue(List.of(), 0, SIZE, 0, 0, 0, 0);
		}
		Map<String, Object> where = Map.of("election", info.id(), "first", area.get().first(), "last",
				area.get().last(), "account", actor.accountId(), "levels",
				actor.responsibility().levels().stream().map(Level::name).toArray(String[]::new), "stations",
				actor.responsibility().stations().toArray(String[]::new));
		int[] counts = this.jdbc.sql(COUNTS + WAITING)
			.params(where)
			.query((row, number) -> new int[] { row.getInt(1), row.getInt(2), row.getInt(3) })
			.single();
		int total = switch (filter) {
			case ALL -> counts[0] + counts[1] + counts[2];
			case DIFFERENT -> counts[0];
			case WARNING -> counts[1];
			case PLAIN -> counts[2];
		};
		int shown = Math.clamp(page, 0, Math.max(0, (total - 1) / SIZE));
		List<ReviewLine> lines = this.jdbc.sql(LINES + "and " + condition(filter) + " " + NAMES)
			.params(where)
			.param("size", SIZE)
			.param("skipped", shown * SIZE)
			.query(ReviewLine.class)
			.list();
		return new ReviewQueue(lines, shown, SIZE, total, counts[0], counts[1], counts[2]);
	}

	private static String condition(ReviewFilter filter) {
		return switch (filter) {
			case ALL -> "true";
			case DIFFERENT -> "p.state = 'DIFFERENT'";
			case WARNING -> "p.state = 'WAITING' and p.has_warnings";
			case PLAIN -> "p.state = 'WAITING' and not p.has_warnings";
		};
	}

}
