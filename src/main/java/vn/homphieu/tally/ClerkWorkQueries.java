package vn.homphieu.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.VietnameseNames;
import vn.homphieu.tally.ClerkWork.OpenStation;
import vn.homphieu.tally.ClerkWork.Unfinished;

/** Finds a clerk's voting areas and what is to do there. */
@Component
class ClerkWorkQueries {

	private static final int SIZE = 50;

	private static final int MOST_FOUND = 20;

	/** The voting areas that a clerk is responsible for. */
	private static final String OWN = """
			a.election_id = :election and a.first_position between :first and :last
				and (cardinality(cast(:stations as text[])) = 0 or s.code = any(:stations))\s""";

	private static final String FIND = """
			select s.code, s.number, s.name, s.address, a.code as areaCode, trim(a.type || ' ' || a.name) as areaName
			from area a join polling_station s on s.area_id = a.id
			where\s""" + OWN + """
				and s.number = :number
				and (:text = '' or a.search_name like '%' || :text || '%' or lower(a.code) = :text)
			order by a.first_position limit :most""";

	private static final String UNFINISHED = """
			select s.code as station, s.number, s.name as stationName, trim(a.type || ' ' || a.name) as areaName,
				u.code as constituency, p.level, p.round, n.state, n.return_reason as reason, n.changed_at as savedAt
			from entry n join paper p on p.id = n.paper_id join polling_station s on s.id = p.station_id
				join area a on a.id = s.area_id join constituency u on u.id = p.constituency_id
			where n.account_id = :account and n.state in ('DRAFT', 'RETURNED') and p.election_id = :election
			order by n.state desc, n.changed_at, n.id""";

	private static final String OPEN = """
			select s.code as station, s.number, s.name, trim(a.type || ' ' || a.name) as area_name, count(*) as sheets,
				count(*) over () as total
			from area a join polling_station s on s.area_id = a.id join roll r on r.station_id = s.id
				cross join lateral (select 1 as round union select h.round from held_round h
					where h.constituency_id = r.constituency_id and (h.station_id is null or h.station_id = s.id)) x
				left join paper p on p.station_id = s.id and p.constituency_id = r.constituency_id and p.round = x.round
			where\s""" + OWN + """
				and (cardinality(cast(:levels as text[])) = 0 or r.level = any(:levels))
				and not exists (select from tally t where t.station_id = s.id and t.constituency_id = r.constituency_id
					and t.round = x.round)
				and not exists (select from constituency_lock l where l.constituency_id = r.constituency_id
					and l.round = x.round)
				and (p.id is null or p.state = 'FIRST_DONE' and not exists (
					select from entry n where n.paper_id = p.id and n.account_id = :account))
			group by s.id, a.id
			order by a.first_position, s.number limit :size offset :skipped""";

	private final JdbcClient jdbc;

	private final Elections elections;

	private final Authority authority;

	ClerkWorkQueries(JdbcClient jdbc, Elections elections, Authority authority) {
		this.jdbc = jdbc;
		this.elections = elections;
		this.authority = authority;
	}

	List<EntryStation> find(Actor actor, String election, String commune, int number) {
		return this.jdbc.sql(FIND)
			.params(own(actor, this.elections.require(election)))
			.param("number", number)
			.param("text", VietnameseNames.searchForm(commune))
			.param("most", MOST_FOUND)
			.query(EntryStation.class)
			.list();
	}

	ClerkWork of(Actor actor, String election, int page) {
		Map<String, Object> own = own(actor, this.elections.require(election));
		List<Unfinished> unfinished = this.jdbc.sql(UNFINISHED).params(own).query(Unfinished.class).list();
		int submitted = this.jdbc.sql("""
				select count(*) from entry n join paper p on p.id = n.paper_id
				where n.account_id = :account and n.state = 'SUBMITTED' and p.election_id = :election""")
			.params(own)
			.query(Integer.class)
			.single();
		int shown = Math.clamp(page, 0, Integer.MAX_VALUE / SIZE - 1);
		int[] total = new int[1];
		List<OpenStation> stations = this.jdbc.sql(OPEN)
			.params(own)
			.param("size", SIZE)
			.param("skipped", shown * SIZE)
			.query((row, number) -> {
				total[0] = row.getInt("total");
				return new OpenStation(row.getString("station"), row.getInt("number"), row.getString("name"),
						row.getString("area_name"), row.getInt("sheets"));
			})
			.list();
		return new ClerkWork(unfinished, stations, shown, SIZE, total[0], submitted);
	}

	private Map<String, Object> own(Actor actor, ElectionInfo election) {
		int first = this.authority.area(actor, election.id()).map(AreaInfo::first).orElse(0);
		int last = this.authority.area(actor, election.id()).map(AreaInfo::last).orElse(-1);
		Map<String, Object> own = new HashMap<>();
		own.put("election", election.id());
		own.put("first", first);
		own.put("last", last);
		own.put("account", actor.accountId());
		own.put("stations", actor.responsibility().stations().toArray(String[]::new));
		own.put("levels", actor.responsibility().levels().stream().map(Level::name).toArray(String[]::new));
		return own;
	}

}
