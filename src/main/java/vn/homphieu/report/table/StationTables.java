package vn.homphieu.report.table;

import java.util.ArrayList;
import java.util.List;

import static vn.homphieu.report.table.Column.count;
import static vn.homphieu.report.table.Column.day;
import static vn.homphieu.report.table.Column.percent;
import static vn.homphieu.report.table.Column.place;
import static vn.homphieu.report.table.Column.text;
import static vn.homphieu.report.table.Column.word;

/** Tables of the voting areas of an area, and of all their minutes. */
final class StationTables {

	private static final List<Column> PLACES = List.of(word("level", "level."), text("province"), text("district"),
			text("area_code"), text("area"), text("station_code"), place("station_number"), text("unit_code"));

	private static final String PLACE = """
			trim(y.type || ' ' || y.name) as province, trim(d.type || ' ' || d.name) as district, a.code as area_code,
				trim(a.type || ' ' || a.name) as area, s.code as station_code, s.number as station_number,
				c.code as unit_code
			""";

	private static final String AREAS = """
				join area a on a.id = s.area_id left join area d on d.id = a.parent_id and d.level = 'DISTRICT'
				left join area y on y.id = coalesce(d.parent_id, a.parent_id) and y.level = 'PROVINCE'
			""";

	private static final String WHERE = """
			where s.election_id = :election and a.first_position between :first and :last
			order by a.first_position, s.number""";

	/** Rounds of a voting area: those that count (DESIGN, rounds). */
	private static final String STATIONS = "select l.level, " + PLACE + """
				, s.name as station, s.address, s.kind, s.voting_date, l.registered as roll, t.round, t.version,
				t.registered, t.voted, t.issued, t.collected, t.valid, t.invalid
			from polling_station s
			""" + AREAS + """
				join roll l on l.station_id = s.id and l.level = :level
				join constituency c on c.id = l.constituency_id
				join constituency_result r on r.constituency_id = c.id
				left join mended_station m on m.station_id = s.id and m.constituency_id = c.id
				left join tally t on t.station_id = s.id and t.constituency_id = c.id and t.current and not t.withdrawn
					and (r.published or :all) and t.round = case when r.counted_round > 0 then r.counted_round
						when m.station_id is null then 1 else 2 end
			""" + WHERE;

	private static final String MINUTES = "select c.level, " + PLACE + """
				, s.kind, s.voting_date, t.round, t.version, t.registered, t.voted, t.issued, t.collected, t.valid,
				t.invalid, t.note
			from polling_station s
			""" + AREAS + """
				join tally t on t.station_id = s.id and t.current and not t.withdrawn
				join constituency c on c.id = t.constituency_id and c.level = :level
				join constituency_result r on r.constituency_id = c.id and (r.published or :all)
			""" + WHERE + ", t.round";

	private static final String VOTES = "select c.level, " + PLACE + """
				, t.round, t.version, p.ballot_order, p.code as candidate_code, p.full_name, v.votes
			from polling_station s
			""" + AREAS + """
				join tally t on t.station_id = s.id and t.current and not t.withdrawn
				join constituency c on c.id = t.constituency_id and c.level = :level
				join constituency_result r on r.constituency_id = c.id and (r.published or :all)
				join candidate_votes v on v.tally_id = t.id
				join candidate p on p.id = v.candidate_id
			""" + WHERE + ", t.round, p.ballot_order";

	private StationTables() {
	}

	static TableSpec stations() {
		return new TableSpec("table-stations", 7,
				columns(text("station"), text("address"), word("kind", "kind."), day("voting_date"), count("roll"),
						place("round"), place("version"), count("registered"), count("voted"),
						percent("turnout", "voted", "registered"), count("issued"), count("collected"), count("valid"),
						percent("valid_share", "valid", "collected"), count("invalid")),
				false, STATIONS);
	}

	static TableSpec minutes() {
		return new TableSpec("table-minutes", 7,
				columns(word("kind", "kind."), day("voting_date"), place("round"), place("version"),
						count("registered"), count("voted"), count("issued"), count("collected"), count("valid"),
						count("invalid"), text("note")),
				false, MINUTES);
	}

	static TableSpec votes() {
		return new TableSpec("table-votes", 7, columns(place("round"), place("version"), place("ballot_order"),
				text("candidate_code"), text("full_name"), count("votes")), false, VOTES);
	}

	private static List<Column> columns(Column... figures) {
		List<Column> columns = new ArrayList<>(PLACES);
		columns.addAll(List.of(figures));
		return List.copyOf(columns);
	}

}
