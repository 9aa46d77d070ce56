package vn.homphieu.report.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;

/** Finds voting areas with the constituencies that vote there. */
@Component
class MinutesPlaces {

	private static final String PLACES = """
			select s.code as station, s.number, s.name, s.address, s.voting_date, a.level as area_level,
				trim(a.type || ' ' || a.name) as area, b.level as above_level, trim(b.type || ' ' || b.name) as above,
				t.level as top_level, trim(t.type || ' ' || t.name) as top, c.level, c.code as unit,
				c.number as unit_number, c.seats, c.description, k.name as council
			from area a join polling_station s on s.area_id = a.id
				join roll r on r.station_id = s.id join constituency c on c.id = r.constituency_id
				join council k on k.id = c.council_id
				left join area b on b.id = a.parent_id left join area t on t.id = b.parent_id
			where a.election_id = :election and a.first_position between :first and :last
				and (:station::text is null or s.code = :station) and (:unit::text is null or c.code = :unit)
			order by a.first_position, s.number,
				array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], c.level)
			""";

	private final JdbcClient jdbc;

	MinutesPlaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Finds one voting area at one level, if it lies in the area. */
	@Transactional(readOnly = true)
	public Optional<MinutesPlace> find(ElectionInfo election, AreaInfo area, String station, String unit) {
		return read(election, area, station, unit).stream().findFirst();
	}

	/** Lists a voting area at all its levels, if it lies in the area. */
	@Transactional(readOnly = true)
	public List<MinutesPlace> ofStation(ElectionInfo election, AreaInfo area, String station) {
		return read(election, area, station, null);
	}

	/** Lists all voting areas of an area, at all their levels. */
	@Transactional(readOnly = true)
	public List<MinutesPlace> ofArea(ElectionInfo election, AreaInfo area) {
		return read(election, area, null, null);
	}

	private List<MinutesPlace> read(ElectionInfo election, AreaInfo area, @Nullable String station,
			@Nullable String unit) {
		return this.jdbc.sql(PLACES)
			.param("election", election.id())
			.param("first", area.first())
			.param("last", area.last())
			.param("station", station)
			.param("unit", unit)
			.query(MinutesPlaces::place)
			.list();
	}

	private static MinutesPlace place(ResultSet row, int number) throws SQLException {
		Map<AreaLevel, String> areas = new EnumMap<>(AreaLevel.class);
		for (String area : List.of("area", "above", "top")) {
			String level = row.getString(area + "_level");
			if (level != null) {
				areas.put(AreaLevel.valueOf(level), row.getString(area));
			}
		}
		return new MinutesPlace(row.getString("station"), row.getInt("number"), row.getString("name"),
				row.getString("address"), row.getObject("voting_date", LocalDate.class), areas,
				Level.valueOf(row.getString("level")), row.getString("unit"), row.getInt("unit_number"),
				row.getInt("seats"), row.getString("description"), row.getString("council"));
	}

}
