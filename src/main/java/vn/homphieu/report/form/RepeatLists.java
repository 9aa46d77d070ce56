package vn.homphieu.report.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.result.Sight;

/**
 * Lists which constituencies and voting areas of an area voted again, or were cancelled.
 */
@Component
class RepeatLists {

	/** Longer lists are cut; the statistics have the number. */
	private static final int LONGEST = 100;

	/** A constituency that voted again may have had an extra vote, too. */
	private static final String UNITS = """
			select u.list, r.level, c.number, null as station, a.type, a.name, b.type as above_type, b.name as above_name
			from constituency_result r join constituency c on c.id = r.constituency_id
				join area a on a.id = c.seat_area_id
				left join area b on b.id = a.parent_id and b.level = 'DISTRICT'
				left join round_total x on x.constituency_id = r.constituency_id and x.round = 3
				left join (select distinct constituency_id from decision
					where kind = 'CANCELLED' and station_id is null) d on d.constituency_id = r.constituency_id
				cross join lateral (values ('revoteUnits', r.counted_round = 2),
					('extraVoteUnits', x.constituency_id is not null),
					('cancelledUnits', d.constituency_id is not null)) u (list, holds)
			where r.election_id = :election and r.position between :first and :last and (:approved or r.published)
				and u.holds
			order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], r.level),
				r.position, r.number
			""";

	private static final String STATIONS = """
			select 'cancelledStations' as list, c.level, c.number, s.number as station, a.type, a.name,
				b.type as above_type, b.name as above_name
			from decision d join constituency c on c.id = d.constituency_id
				join constituency_result r on r.constituency_id = c.id
				join polling_station s on s.id = d.station_id join area a on a.id = s.area_id
				left join area b on b.id = a.parent_id and b.level = 'DISTRICT'
			where d.kind = 'CANCELLED' and c.election_id = :election and a.first_position between :first and :last
				and (:approved or r.published)
			order by a.first_position, s.number
			""";

	private final JdbcClient jdbc;

	RepeatLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lists them by the name of their figure, each as a line of the report. */
	@Transactional(readOnly = true)
	public Map<String, List<String>> of(ElectionInfo election, AreaInfo area, Sight sight) {
		Map<String, List<String>> lists = new LinkedHashMap<>();
		List.of("revoteUnits", "extraVoteUnits", "cancelledUnits", "cancelledStations")
			.forEach((list) -> lists.put(list, new ArrayList<>()));
		for (String sql : List.of(UNITS, STATIONS)) {
			this.jdbc.sql(sql)
				.param("election", election.id())
				.param("first", area.first())
				.param("last", area.last())
				.param("approved", sight == Sight.APPROVED)
				.query((row) -> {
					List<String> list = lists.get(row.getString("list"));
					if (list != null && list.size() < LONGEST) {
						list.add(line(row));
					}
				});
		}
		return lists;
	}

	private static String line(ResultSet row) throws SQLException {
		String station = row.getString("station");
		String unit = (station != null) ? "Khu vực bỏ phiếu số " + station + ", đơn vị" : "Đơn vị";
		String level = StatisticsTables.LEVELS.getOrDefault(Level.valueOf(row.getString("level")), "");
		return unit + " bầu cử số " + row.getInt("number") + " bầu " + uncapitalized(level)
				+ place(row.getString("type"), row.getString("name"))
				+ place(row.getString("above_type"), row.getString("above_name"));
	}

	/** Communes of one province share names: their district tells them apart. */
	private static String place(@Nullable String type, @Nullable String name) {
		return (name == null) ? "" : ", " + ((type == null || type.isBlank()) ? name : uncapitalized(type) + " " + name);
	}

	private static String uncapitalized(String text) {
		return Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

}
