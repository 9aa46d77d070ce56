package vn.homphieu.tally;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ResultSetExtractor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads papers with their entries from rows, one for each entry. */
final class PaperRows {

	static final String COLUMNS = """
			p.id as paper, p.station_id, p.constituency_id, p.round, p.state as paper_state, p.revision as paper_revision,
				p.mode, n.id, n.ordinal, n.account_id, n.username, n.person, n.state, n.figures, n.note, n.confirmed,
				n.returned_fields, n.return_reason, n.request_key, n.tab, n.revision, n.started_at, n.changed_at
			from paper p left join entry n on n.paper_id = p.id\s""";

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private PaperRows() {
	}

	/**
	 * What the minutes are of.
	 *
	 * @param stationId key of the voting area
	 * @param constituencyId key of the constituency
	 * @param round 1 to 3
	 */
	record Key(long stationId, long constituencyId, int round) {
	}

	static ResultSetExtractor<Map<Key, Paper>> reader(JsonMapper json) {
		return (rows) -> read(rows, json);
	}

	private static Map<Key, Paper> read(ResultSet rows, JsonMapper json) throws SQLException {
		Map<Key, Paper> papers = new LinkedHashMap<>();
		while (rows.next()) {
			Key key = new Key(rows.getLong("station_id"), rows.getLong("constituency_id"), rows.getInt("round"));
			Paper paper = papers.get(key);
			List<Entry> entries = new ArrayList<>((paper != null) ? paper.entries() : List.of());
			if (rows.getLong("id") > 0) {
				entries.add(entry(rows, json));
			}
			papers.put(key, new Paper(rows.getLong("paper"), PaperState.valueOf(rows.getString("paper_state")),
					rows.getInt("paper_revision"), EntryMode.valueOf(rows.getString("mode")), entries));
		}
		return papers;
	}

	private static Entry entry(ResultSet row, JsonMapper json) throws SQLException {
		return new Entry(row.getLong("id"), row.getInt("ordinal"), row.getLong("account_id"), row.getString("username"),
				row.getString("person"), EntryState.valueOf(row.getString("state")),
				json.readValue(row.getString("figures"), TEXTS), row.getString("note"),
				json.readValue(row.getString("confirmed"), TEXTS), texts(row.getArray("returned_fields")),
				row.getString("return_reason"), row.getObject("request_key", UUID.class), row.getString("tab"),
				row.getInt("revision"), row.getObject("started_at", OffsetDateTime.class),
				row.getObject("changed_at", OffsetDateTime.class));
	}

	private static List<String> texts(@Nullable Array array) throws SQLException {
		return (array != null) ? List.of((String[]) array.getArray()) : List.of();
	}

}
