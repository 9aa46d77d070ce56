package vn.homphieu.station;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.KnownStations;

/** Tells accounts which voting areas any election has within an area. */
@Component
class KnownStationCodes implements KnownStations {

	private static final String KNOWN = """
			select distinct s.code
			from polling_station s join area leaf on leaf.id = s.area_id
				join area a on a.election_id = s.election_id and a.code = :area
					and leaf.first_position between a.first_position and a.last_position
			where lower(s.code) in (:small) and s.code in (:codes)
			""";

	private final JdbcClient jdbc;

	KnownStationCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<String> missing(String area, Set<String> codes) {
		List<String> known = this.jdbc.sql(KNOWN)
			.param("area", area)
			.param("codes", codes)
			.param("small", codes.stream().map((code) -> code.toLowerCase(Locale.ROOT)).toList())
			.query(String.class)
			.list();
		return codes.stream().filter((code) -> !known.contains(code)).sorted().toList();
	}

}
