package vn.homphieu.station;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.KnownStations;

/** Tells accounts which voting areas any election has within an area. */
@Component
class KnownStationCodes implements KnownStations {

	private static final String NAMES = """
			select distinct on (s.code) s.code, s.number || ' – ' || s.name as name
			from polling_station s join area leaf on leaf.id = s.area_id
				join area a on a.election_id = s.election_id and a.code = :area
					and leaf.first_position between a.first_position and a.last_position
			where lower(s.code) in (:small) and s.code in (:codes)
			order by s.code, s.election_id desc
			""";

	private static final String NUMBERED = """
			select distinct s.number, s.code
			from polling_station s join area a on a.id = s.area_id
			where a.code = :area and s.number in (:numbers)
			order by s.code
			""";

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

	private final JdbcClient jdbc;

	KnownStationCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, List<String>> find(String area, Set<String> typed) {
		Map<String, List<String>> found = new HashMap<>();
		names(area, typed).keySet().forEach((code) -> found.put(code, List.of(code)));
		List<String> numbers = typed.stream()
			.filter((word) -> !found.containsKey(word) && NUMBER.matcher(word).matches())
			.toList();
		if (!numbers.isEmpty()) {
			Map<Integer, List<String>> numbered = numbered(area, numbers);
			numbers.stream()
				.filter((word) -> numbered.containsKey(Integer.valueOf(word)))
				.forEach((word) -> found.put(word, numbered.get(Integer.valueOf(word))));
		}
		return found;
	}

	@Override
	public Map<String, String> names(String area, Set<String> codes) {
		Map<String, String> names = new HashMap<>();
		this.jdbc.sql(NAMES)
			.param("area", area)
			.param("codes", codes)
			.param("small", codes.stream().map((code) -> code.toLowerCase(Locale.ROOT)).toList())
			.query((row) -> {
				names.put(row.getString("code"), row.getString("name"));
			});
		return names;
	}

	private Map<Integer, List<String>> numbered(String area, List<String> numbers) {
		Map<Integer, List<String>> codes = new HashMap<>();
		this.jdbc.sql(NUMBERED)
			.param("area", area)
			.param("numbers", numbers.stream().map(Integer::valueOf).collect(Collectors.toSet()))
			.query((row) -> {
				codes.computeIfAbsent(row.getInt("number"), (number) -> new ArrayList<>()).add(row.getString("code"));
			});
		return codes;
	}

}
