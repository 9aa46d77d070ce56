package vn.homphieu.report.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.result.PersonGroup;
import vn.homphieu.result.Sight;

/** Counts what the statistics of an election tell beside its sums. */
@Component
class StatisticsQueries {

	private static final String UNITS = """
			select r.level, count(*) as total, count(*) filter (where r.stations = 1) as single,
				count(*) filter (where (:approved or r.published) and f.counted = r.stations
					and 2 * f.voted <= f.registered) as low,
				count(*) filter (where (:approved or r.published) and d.constituency_id is not null) as cancelled,
				count(*) filter (where (:approved or r.published) and r.counted_round = 2) as revote,
				count(*) filter (where (:approved or r.published) and x.constituency_id is not null) as extra_vote
			from constituency_result r
				left join round_total f on f.constituency_id = r.constituency_id and f.round = 1
				left join round_total x on x.constituency_id = r.constituency_id and x.round = 3
				left join (select distinct constituency_id from decision
					where kind = 'CANCELLED' and station_id is null) d on d.constituency_id = r.constituency_id
			where r.election_id = :election and r.position between :first and :last
			group by r.level
			""";

	private static final String SHORT = """
			select r.level, r.elected, c.seats
			from constituency_result r join constituency c on c.id = r.constituency_id
			where r.election_id = :election and r.position between :first and :last and (:approved or r.published)
				and r.outcome in ('SHORT', 'EXTRA_VOTE_REQUIRED')
			""";

	private static final String STATIONS = """
			select r.level, count(*) filter (where t.round = 1) as total, 0 as single,
				count(*) filter (where t.round = 1 and 2 * t.voted <= t.registered) as low,
				count(*) filter (where t.round = 1 and d.station_id is not null) as cancelled,
				count(*) filter (where t.round = 2) as revote, count(*) filter (where t.round = 3) as extra_vote
			from tally t join polling_station s on s.id = t.station_id join area a on a.id = s.area_id
				join constituency_result r on r.constituency_id = t.constituency_id
				left join constituency_publication p on p.constituency_id = t.constituency_id
				left join (select distinct station_id, constituency_id from decision
					where kind = 'CANCELLED' and station_id is not null) d
					on d.station_id = t.station_id and d.constituency_id = t.constituency_id
			where t.current and (:approved or t.round <= p.round) and a.election_id = :election
				and a.first_position between :first and :last
			group by r.level
			""";

	private static final String ELECTED = """
			from constituency_result r join candidate p on p.constituency_id = r.constituency_id
				join candidate_result e on e.candidate_id = p.id and e.elected
			""";

	private static final String OF_AREA = """
			where r.election_id = :election and r.position between :first and :last and (:approved or r.published)
			""";

	private static final String GROUPS = """
			select r.level, count(*) as total, %s
				count(*) filter (where p.education is null) as e4,
				count(*) filter (where coalesce(p.political_theory, 'NONE') = 'NONE') as l4,
				count(*) filter (where p.sector = 'Cơ quan Đảng') as s1,
				count(*) filter (where p.sector = 'Chính quyền') as s2,
				count(*) filter (where p.sector = 'Mặt trận Tổ quốc và tổ chức thành viên') as s3,
				count(*) filter (where p.sector = 'Tòa án nhân dân') as s4,
				count(*) filter (where p.sector = 'Viện kiểm sát nhân dân') as s5,
				count(*) filter (where p.sector = 'Quân đội, Công an') as s6,
				count(*) filter (where p.sector not in ('Cơ quan Đảng', 'Chính quyền',
					'Mặt trận Tổ quốc và tổ chức thành viên', 'Tòa án nhân dân', 'Viện kiểm sát nhân dân',
					'Quân đội, Công an')) as s7,
				count(*) filter (where p.sector is null) as s8
			""" + ELECTED + " join candidate_group g on g.candidate_id = p.id " + OF_AREA + " group by r.level";

	private static final List<PersonGroup> TRAITS = List.of(PersonGroup.WOMEN, PersonGroup.ETHNIC_MINORITY,
			PersonGroup.YOUNG, PersonGroup.NON_PARTY, PersonGroup.INCUMBENT, PersonGroup.RELIGIOUS,
			PersonGroup.SELF_NOMINATED);

	private static final List<PersonGroup> EDUCATION = List.of(PersonGroup.SECONDARY, PersonGroup.UNIVERSITY,
			PersonGroup.POSTGRADUATE);

	private static final List<PersonGroup> THEORY = List.of(PersonGroup.INTERMEDIATE, PersonGroup.ADVANCED,
			PersonGroup.BACHELOR);

	private final JdbcClient jdbc;

	StatisticsQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counts constituencies by the level that they elect to, where their seats are. */
	@Transactional(readOnly = true)
	public Map<Level, RepeatCounts> units(ElectionInfo election, AreaInfo area, Sight sight) {
		return counts(UNITS, election, area, sight);
	}

	/** Counts voting areas with minutes by level, where they lie. */
	@Transactional(readOnly = true)
	public Map<Level, RepeatCounts> stations(ElectionInfo election, AreaInfo area, Sight sight) {
		return counts(STATIONS, election, area, sight);
	}

	/**
	 * Counts constituencies that elected too few: fewer than their seats to the National
	 * Assembly, fewer than two thirds to a council (note * of form 30 of 2026).
	 */
	@Transactional(readOnly = true)
	public Map<Level, Long> tooFew(ElectionInfo election, AreaInfo area, Sight sight) {
		Map<Level, Long> counts = new EnumMap<>(Level.class);
		statement(SHORT, election, area, sight).query((row) -> {
			Level level = Level.valueOf(row.getString("level"));
			if (election.rules().level(level).extraVote().isDue(row.getInt("elected"), row.getInt("seats"))) {
				counts.merge(level, 1L, Long::sum);
			}
		});
		return counts;
	}

	/** Counts those elected by the groups that they belong to. */
	@Transactional(readOnly = true)
	public Map<Level, ElectedGroups> elected(ElectionInfo election, AreaInfo area, Sight sight) {
		Map<Level, ElectedGroups> groups = new EnumMap<>(Level.class);
		String counts = counts(TRAITS, "t") + counts(EDUCATION, "e") + counts(THEORY, "l");
		statement(GROUPS.replace("%s", counts), election, area, sight).query((row) -> {
			groups.put(Level.valueOf(row.getString("level")), new ElectedGroups(row.getLong("total"),
					numbers(row, "t", 7), numbers(row, "e", 4), numbers(row, "l", 4), sectors(row)));
		});
		return groups;
	}

	private Map<Level, RepeatCounts> counts(String sql, ElectionInfo election, AreaInfo area, Sight sight) {
		Map<Level, RepeatCounts> counts = new EnumMap<>(Level.class);
		statement(sql, election, area, sight).query((row) -> {
			counts.put(Level.valueOf(row.getString("level")),
					new RepeatCounts(row.getLong("total"), row.getLong("single"), row.getLong("low"),
							row.getLong("cancelled"), row.getLong("revote"), row.getLong("extra_vote")));
		});
		return counts;
	}

	private static String counts(List<PersonGroup> groups, String name) {
		return IntStream.rangeClosed(1, groups.size())
			.mapToObj((i) -> groups.get(i - 1).count("true", "r.level") + " as " + name + i + ", ")
			.collect(Collectors.joining());
	}

	private StatementSpec statement(String sql, ElectionInfo election, AreaInfo area, Sight sight) {
		return this.jdbc.sql(sql)
			.param("election", election.id())
			.param("practice", election.practice())
			.param("first", area.first())
			.param("last", area.last())
			.param("approved", sight == Sight.APPROVED);
	}

	private static List<@Nullable Long> sectors(ResultSet row) throws SQLException {
		return (row.getLong("s8") < row.getLong("total")) ? numbers(row, "s", 8) : Collections.nCopies(8, null);
	}

	private static List<@Nullable Long> numbers(ResultSet row, String name, int count) throws SQLException {
		List<@Nullable Long> numbers = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			long number = row.getLong(name + i);
			numbers.add(row.wasNull() ? null : Long.valueOf(number));
		}
		return numbers;
	}

}
