package vn.homphieu.tally.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.tally.rules.Fields;
import vn.homphieu.tally.spreadsheet.MinutesLayout.Column;
import vn.homphieu.tally.spreadsheet.MinutesLayout.StationLine;

/** Lays tables out in the order of the official form. */
@Component
class Layouts {

	/** Items of the form before the candidates, by field. */
	private static final Map<String, String> ITEMS = items();

	private static final String STATIONS = """
			select c.id, c.code as unit, c.name as unitName, s.code, s.number, s.name, r.registered,
				trim(a.type || ' ' || a.name) as area
			from area a join polling_station s on s.area_id = a.id join roll r on r.station_id = s.id
				join constituency c on c.id = r.constituency_id
			where a.election_id = :election and a.first_position between :first and :last and r.level = :level
				and (:round = 1 or exists (select from held_round h where h.constituency_id = c.id
					and h.round = :round and coalesce(h.station_id, s.id) = s.id))
			order by c.id, a.first_position, s.number
			""";

	private static final String CANDIDATES = """
			select p.code, p.full_name from candidate p
			where p.constituency_id = :unit and (case when :round = 1 then p.status = 'STANDING'
				else exists (select from held_round_candidate k join held_round h on h.id = k.held_round_id
					where k.candidate_id = p.id and h.round = :round) end)
			order by p.ballot_order
			""";

	private final JdbcClient jdbc;

	private final MessageSource messages;

	Layouts(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	private static Map<String, String> items() {
		Map<String, String> items = new LinkedHashMap<>();
		items.put(Fields.REGISTERED, "7");
		items.put(Fields.VOTED, "8");
		items.put(Fields.ISSUED, "10");
		items.put(Fields.COLLECTED, "11");
		items.put(Fields.VALID, "12");
		items.put(Fields.INVALID, "13");
		return items;
	}

	private record Row(long id, String unit, String unitName, String code, int number, String name, int registered,
			String area) {
	}

	/** One table for each constituency that has voting areas in the area. */
	List<MinutesLayout> of(ElectionInfo election, AreaInfo area, Level level, int round, Collection<String> only) {
		Map<Long, List<Row>> units = new LinkedHashMap<>();
		this.jdbc.sql(STATIONS)
			.param("election", election.id())
			.param("first", area.first())
			.param("last", area.last())
			.param("level", level.name())
			.param("round", round)
			.query(Row.class)
			.list()
			.stream()
			.filter((row) -> only.isEmpty() || only.contains(row.code()))
			.forEach((row) -> units.computeIfAbsent(row.id(), (key) -> new ArrayList<>()).add(row));
		return units.values().stream().map((rows) -> layout(election, level, round, rows)).toList();
	}

	private MinutesLayout layout(ElectionInfo election, Level level, int round, List<Row> rows) {
		Row first = rows.getFirst();
		return new MinutesLayout(election.slug(), first.unit(), first.unitName(), level, round,
				columns(first.id(), round),
				rows.stream()
					.map((row) -> new StationLine(row.code(), row.number() + " · " + row.area() + " · " + row.name(),
							row.registered()))
					.toList());
	}

	private List<Column> columns(long constituency, int round) {
		List<Column> columns = new ArrayList<>();
		for (String given : List.of(MinutesLayout.STATION, MinutesLayout.NAME, MinutesLayout.ROLL)) {
			columns.add(new Column(given, text("sheet.head." + given)));
		}
		ITEMS.forEach((field, item) -> columns.add(new Column(field, item + ". " + text("entry.field." + field))));
		this.jdbc.sql(CANDIDATES).param("unit", constituency).param("round", round).query((row) -> {
			columns.add(new Column(Fields.votes(row.getString("code")),
					"14." + (columns.size() - ITEMS.size() - 2) + ". " + row.getString("full_name")));
		});
		columns.add(new Column(MinutesLayout.NOTE, "15. " + text("sheet.head.note")));
		return List.copyOf(columns);
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
