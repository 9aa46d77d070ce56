package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.document.Block;
import vn.homphieu.result.ConstituencyView.RoundLine;
import vn.homphieu.result.Sight;

/**
 * The table of the minutes of a National Assembly constituency: one row for each commune
 * (2021: district), one column for each candidate.
 */
@Component
class UnitMatrix {

	/** Of a voting area whose own result was cancelled, its re-vote. */
	private static final String VOTES = """
			select trim(g.type || ' ' || g.name) as area, v.code as candidate, n.stations, sum(v.votes) as votes
			from (
				select s.area_id, p.code, v.votes
				from constituency c join tally t on t.constituency_id = c.id and t.current
					join polling_station s on s.id = t.station_id
					join candidate_votes v on v.tally_id = t.id join candidate p on p.id = v.candidate_id
					left join constituency_publication o on o.constituency_id = c.id
				where c.election_id = :election and c.code = :unit and (:approved or t.round <= o.round)
					and t.round = case when :round = 1 and exists (
							select from decision d join tally m on m.station_id = d.station_id
								and m.constituency_id = d.constituency_id and m.round = 2 and m.current
							where d.constituency_id = c.id and d.station_id = t.station_id and d.kind = 'CANCELLED'
								and (:approved or m.round <= o.round)) then 2 else :round end) v
				join area a on a.id = v.area_id
				join area g on g.id = case when :districts and a.level = 'COMMUNE' then a.parent_id else a.id end
				join (
					select case when :districts and a.level = 'COMMUNE' then a.parent_id else a.id end as area_id,
						sum(u.stations) as stations
					from constituency c join constituency_area u on u.constituency_id = c.id
						join area a on a.id = u.area_id
					where c.election_id = :election and c.code = :unit group by 1) n on n.area_id = g.id
			group by g.id, v.code, n.stations order by g.first_position
			""";

	private final JdbcClient jdbc;

	UnitMatrix(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes the table of a vote. */
	@Transactional(readOnly = true)
	public Block of(ElectionInfo election, UnitVote vote, List<Person> persons, Sight sight) {
		boolean districts = election.rules().has(Level.DISTRICT);
		FormTable table = new FormTable().words("STT", 3)
			.words(districts ? "Quận, huyện, thị xã, thành phố" : "Xã, phường, đặc khu", 8)
			.figures("Số khu vực bỏ phiếu", 4)
			.under("Số phiếu bầu cho mỗi người ứng cử");
		persons.forEach((person) -> table.figures(person.title() + " " + person.name(), 5));
		table.under(null).words("Ghi chú", 4);
		List<@Nullable RoundLine> lines = new ArrayList<>();
		persons.forEach((person) -> lines.add(vote.votes(person.code())));
		int number = 0;
		for (Map.Entry<String, Row> row : rows(election, vote, districts, sight).entrySet()) {
			table.row(cells(String.valueOf(++number), row.getKey(), row.getValue().stations(),
					persons.stream().map((person) -> row.getValue().votes().getOrDefault(person.code(), 0L)).toList()));
		}
		table.total(cells("", "Tổng cộng", vote.stations().total(), counts(lines)));
		table.total(cells("", "% so với tổng số phiếu hợp lệ", "", shares(lines)));
		return table.done();
	}

	private Map<String, Row> rows(ElectionInfo election, UnitVote vote, boolean districts, Sight sight) {
		Map<String, Row> rows = new LinkedHashMap<>();
		this.jdbc.sql(VOTES)
			.param("election", election.id())
			.param("unit", vote.unit().code())
			.param("approved", sight == Sight.APPROVED)
			.param("round", vote.round())
			.param("districts", districts)
			.query((row) -> {
				int stations = row.getInt("stations");
				rows.computeIfAbsent(row.getString("area"), (area) -> new Row(stations, new LinkedHashMap<>()))
					.votes()
					.put(row.getString("candidate"), row.getLong("votes"));
			});
		return rows;
	}

	private static List<@Nullable Object> counts(List<@Nullable RoundLine> lines) {
		List<@Nullable Object> counts = new ArrayList<>();
		lines.forEach((line) -> counts.add((line != null) ? line.votes() : null));
		return counts;
	}

	private static List<@Nullable Object> shares(List<@Nullable RoundLine> lines) {
		List<@Nullable Object> shares = new ArrayList<>();
		lines.forEach((line) -> shares.add((line != null) ? FormNumbers.percent(line.share()) : null));
		return shares;
	}

	private static @Nullable Object[] cells(String number, String area, Object stations,
			List<? extends @Nullable Object> votes) {
		List<@Nullable Object> cells = new ArrayList<>(List.of(number, area, stations));
		cells.addAll(votes);
		cells.add("");
		return cells.toArray();
	}

	/** Votes of the candidates in an area. */
	private record Row(int stations, Map<String, Long> votes) {
	}

}
