package vn.homphieu.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.law.Outcome;

/** Which constituencies there are: in an area, or of a council. */
@Component
class ConstituencyLists {

	/**
	 * One page of a country or a province, where every constituency with voters there
	 * also has its seats there: how many there are of each level says which levels the
	 * page is of, the index where it begins.
	 */
	private static final String PAGE_BY_SEATS = """
			with own as (
				select level, array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], level)
					as place, sum(constituencies) as units
				from seat_summary
				where election_id = :election and position between :first and :last
					and (:level::text is null or level = :level)
				group by level),
			span as (
				select level, place, sum(units) over (order by place) as last,
					sum(units) over (order by place) - units as first
				from own)
			select unit.constituency_id
			from span cross join lateral (
				select r.constituency_id, r.position, r.number from constituency_result r
				where r.election_id = :election and r.level = span.level and r.position between :first and :last
				order by r.position, r.number
				limit least(:size, :offset + :size - span.first) offset greatest(0, :offset - span.first)) unit
			where span.last > :offset and span.first < :offset + :size
			order by span.place, unit.position, unit.number
			""";

	private static final String COUNT_BY_SEATS = """
			select coalesce(sum(constituencies), 0) from seat_summary
			where election_id = :election and position between :first and :last
				and (:level::text is null or level = :level)
			""";

	private static final String BY_VOTERS = """
			from constituency_result r
			where (:level::text is null or r.level = :level) and r.constituency_id in (
				select u.constituency_id from area a join constituency_area u on u.area_id = a.id
				where a.election_id = :election and a.leaf and a.first_position between :first and :last
				union
				select s.constituency_id from constituency_result s
				where s.election_id = :election and s.position between :first and :last
					and s.level in ('NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'))
			""";

	private static final String PAGE_BY_VOTERS = "select r.constituency_id " + BY_VOTERS + """
			order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], r.level),
				r.position, r.number
			limit :size offset :offset
			""";

	private static final String LINES = """
			select c.code, c.name, c.number, r.level, k.code as council, trim(a.type || ' ' || a.name) as area,
				c.seats, r.outcome, r.elected, r.missing, r.stations, r.published, t.counted, t.registered, t.voted
			from constituency_result r join constituency c on c.id = r.constituency_id
				join council k on k.id = c.council_id
				join area a on a.id = c.seat_area_id
				left join round_total t on t.constituency_id = r.constituency_id and t.round = r.counted_round
			where c.id = any(:ids)
			order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], r.level),
				r.position, r.number
			""";

	private final JdbcClient jdbc;

	ConstituencyLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count(long electionId, AreaInfo area, @Nullable Level level) {
		return statement(isBySeats(area) ? COUNT_BY_SEATS : "select count(*) " + BY_VOTERS, electionId, area, level)
			.query(Long.class)
			.single();
	}

	List<Long> ids(long electionId, AreaInfo area, @Nullable Level level, int page, int size) {
		return statement(isBySeats(area) ? PAGE_BY_SEATS : PAGE_BY_VOTERS, electionId, area, level)
			.param("size", (long) size)
			.param("offset", (long) page * size)
			.query(Long.class)
			.list();
	}

	List<Long> ids(long councilId, AreaInfo area) {
		return this.jdbc.sql("""
				select r.constituency_id from constituency c join constituency_result r on r.constituency_id = c.id
				where c.council_id = :council and r.position between :first and :last
				order by r.position, c.number""")
			.param("council", councilId)
			.param("first", area.first())
			.param("last", area.last())
			.query(Long.class)
			.list();
	}

	List<ConstituencyLine> lines(long electionId, AreaInfo area, @Nullable Level level, int page, int size) {
		return lines(ids(electionId, area, level, page, size));
	}

	List<ConstituencyLine> ofCouncil(long councilId) {
		return lines(this.jdbc.sql("select id from constituency where council_id = :council")
			.param("council", councilId)
			.query(Long.class)
			.list());
	}

	List<ConstituencyPlace> places(long constituencyId) {
		return this.jdbc
			.sql("""
					select a.code, trim(a.type || ' ' || a.name) as name, trim(p.type || ' ' || p.name) as within, u.stations
					from constituency_area u join area a on a.id = u.area_id join area p on p.id = a.parent_id
					where u.constituency_id = :constituency order by u.position""")
			.param("constituency", constituencyId)
			.query(ConstituencyPlace.class)
			.list();
	}

	private List<ConstituencyLine> lines(List<Long> ids) {
		return this.jdbc.sql(LINES)
			.param("ids", ids.toArray(Long[]::new))
			.query(Row::read)
			.list()
			.stream()
			.map(Row::toLine)
			.toList();
	}

	private static boolean isBySeats(AreaInfo area) {
		return area.level() == AreaLevel.COUNTRY || area.level() == AreaLevel.PROVINCE;
	}

	private StatementSpec statement(String sql, long electionId, AreaInfo area, @Nullable Level level) {
		return this.jdbc.sql(sql)
			.param("election", electionId)
			.param("first", area.first())
			.param("last", area.last())
			.param("level", (level != null) ? level.name() : null);
	}

	/** A row of the list; what is not published stays in here. */
	record Row(String code, String name, int number, Level level, String council, String area, int seats,
			Outcome outcome, int elected, @Nullable Integer missing, int stations, boolean published,
			@Nullable Integer counted, @Nullable Long registered, @Nullable Long voted) {

		/** Reads a row; by hand, since an answer may list hundreds of them. */
		static Row read(ResultSet row, int place) throws SQLException {
			return new Row(row.getString("code"), row.getString("name"), row.getInt("number"),
					Level.valueOf(row.getString("level")), row.getString("council"), row.getString("area"),
					row.getInt("seats"), Outcome.valueOf(row.getString("outcome")), row.getInt("elected"),
					row.getObject("missing", Integer.class), row.getInt("stations"), row.getBoolean("published"),
					row.getObject("counted", Integer.class), row.getObject("registered", Long.class),
					row.getObject("voted", Long.class));
		}

		ConstituencyLine toLine() {
			boolean visible = this.published && this.counted != null && this.registered != null && this.voted != null;
			Percentage turnout = (visible && this.voted != null && this.registered != null)
					? Percentage.of(this.voted, this.registered) : null;
			int counted = (visible && this.counted != null) ? this.counted : 0;
			return new ConstituencyLine(this.code, this.name, this.number, this.level, this.council, this.area,
					this.seats, this.published ? this.outcome : Outcome.COUNTING, this.published ? this.elected : null,
					this.published ? this.missing : null, new AreaResults.Stations(this.stations, counted), turnout);
		}

	}

}
