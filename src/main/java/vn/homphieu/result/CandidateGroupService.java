package vn.homphieu.result;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/** Counts the groups that candidates and deputies belong to. */
@Service
@Transactional(readOnly = true)
public class CandidateGroupService {

	private static final String GROUPS = """
			select r.level, g.standing, x.deputy, count(*) as persons, %counts
			from constituency_result r join candidate_group g on g.constituency_id = r.constituency_id
				join candidate p on p.id = g.candidate_id
				left join candidate_result e on e.candidate_id = g.candidate_id
				left join confirmation f on f.candidate_id = g.candidate_id
				cross join lateral (select %sight coalesce(e.elected, false) and coalesce(f.confirmed, true) as deputy) x
			where r.election_id = :election and r.level in ('NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE')
				and r.position between :first and :last
			group by r.level, g.standing, x.deputy
			""";

	private static final String COUNTS = Arrays.stream(PersonGroup.values())
		.map((group) -> group.count("true", "r.level") + " as " + group.column())
		.collect(Collectors.joining(", "));

	private final JdbcClient jdbc;

	CandidateGroupService(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts the groups of those who stand for the seats of an area.
	 * @param election the election
	 * @param area the area; seats of the National Assembly belong to provinces
	 * @param sight which results decide who is elected
	 * @return the groups by level; no entry for a level without seats there
	 */
	public Map<Level, CandidateGroups> of(ElectionInfo election, AreaInfo area, Sight sight) {
		SimplePropertyRowMapper<PersonGroups> groups = new SimplePropertyRowMapper<>(PersonGroups.class);
		Map<Level, CandidateGroups> found = new EnumMap<>(Level.class);
		this.jdbc.sql(GROUPS.replace("%counts", COUNTS).replace("%sight", sight.units()))
			.param("election", election.id())
			.param("practice", election.practice())
			.param("first", area.first())
			.param("last", area.last())
			.query((row) -> {
				Level level = Level.valueOf(row.getString("level"));
				found.put(level, found.getOrDefault(level, CandidateGroups.NOBODY)
					.plus(row.getBoolean("standing"), row.getBoolean("deputy"), groups.mapRow(row, row.getRow())));
			});
		return found;
	}

}
