package vn.homphieu.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.law.Outcome;

/** Which constituencies there are: in an area, or of a council. */
@Component
class ConstituencyLists {

	private static final String IN_AREA = """
			from constituency_result r join constituency c on c.id = r.constituency_id
				join council k on k.id = c.council_id
				join area a on a.id = c.seat_area_id
				left join round_total t on t.constituency_id = r.constituency_id and t.round = r.counted_round
			where r.election_id = :election and (:level::text is null or r.level = :level)
				and (:council::bigint is null or c.council_id = :council)
				and (r.position between :first and :last or exists (
					select 1 from constituency_area u
					where u.constituency_id = r.constituency_id and u.position between :first and :last))
			""";

	private static final String ORDER = """
			order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], r.level),
				r.position, c.number
			""";

	private final JdbcClient jdbc;

	ConstituencyLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count(long electionId, AreaInfo area, @Nullable Level level) {
		return statement("select count(*) " + IN_AREA, electionId, area.first(), area.last(), level, null)
			.query(Long.class)
			.single();
	}

	List<Long> ids(long electionId, AreaInfo area, @Nullable Level level, int page, int size) {
		return statement("select c.id " + IN_AREA + ORDER + "limit :size offset :offset", electionId, area.first(),
				area.last(), level, null)
			.param("size", size)
			.param("offset", (long) page * size)
			.query(Long.class)
			.list();
	}

	List<ConstituencyLine> lines(long electionId, AreaInfo area, @Nullable Level level, int page, int size) {
		return lines(electionId, area.first(), area.last(), level, null, page, size);
	}

	List<ConstituencyLine> ofCouncil(long electionId, long councilId) {
		return lines(electionId, 0, Integer.MAX_VALUE, null, councilId, 0, Integer.MAX_VALUE);
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

	private List<ConstituencyLine> lines(long electionId, int first, int last, @Nullable Level level,
			@Nullable Long councilId, int page, int size) {
		return statement("""
				select c.code, c.name, c.number, r.level, k.code as council, trim(a.type || ' ' || a.name) as area,
					c.seats, r.outcome, r.elected, r.missing, r.stations, r.published, t.counted, t.registered, t.voted
				""" + IN_AREA + ORDER + "limit :size offset :offset", electionId, first, last, level, councilId)
			.param("size", size)
			.param("offset", (long) page * size)
			.query(Row.class)
			.list()
			.stream()
			.map(Row::toLine)
			.toList();
	}

	private StatementSpec statement(String sql, long electionId, int first, int last, @Nullable Level level,
			@Nullable Long councilId) {
		return this.jdbc.sql(sql)
			.param("election", electionId)
			.param("first", first)
			.param("last", last)
			.param("level", (level != null) ? level.name() : null)
			.param("council", councilId);
	}

	/** A row of the list; what is not published stays in here. */
	record Row(String code, String name, int number, Level level, String council, String area, int seats,
			Outcome outcome, int elected, @Nullable Integer missing, int stations, boolean published,
			@Nullable Integer counted, @Nullable Long registered, @Nullable Long voted) {

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
