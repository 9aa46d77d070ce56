package vn.homphieu.report.form;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.report.Report.Part;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.result.Sight;

/**
 * Lists the councils, constituencies and voting areas that forms of an area are about.
 */
@Component
class FormParts {

	private static final String LEVELS = "array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE']";

	private static final String COUNCILS = """
			select k.code, k.name from council k
			where k.election_id = :election and (k.area_id = :area or k.level = 'NATIONAL_ASSEMBLY' and :assembly)
			order by array_position(%s, k.level)
			""".formatted(LEVELS);

	private static final String ROUND = """
			case v.round when 2 then ' (bầu cử lại)' when 3 then ' (bầu cử thêm)' else '' end""";

	private static final String CODE = "case v.round when 1 then '' else ':' || v.round end";

	private static final String UNITS = """
			select c.code || %1$s as code, 'Đơn vị bầu cử số ' || c.number || ' – ' || k.name || %2$s as name
			from constituency c join council k on k.id = c.council_id
				left join constituency_publication p on p.constituency_id = c.id
				cross join lateral (
					select 1 as round
					union
					select t.round from round_total t where t.constituency_id = c.id and t.round > 1
						and (:approved or t.round <= p.round)
					union
					select t.round from tally t where t.constituency_id = c.id and t.round > 1 and t.current
						and :approved) v
			where c.election_id = :election and c.seat_area_id = :area
			order by array_position(%3$s, c.level), c.number, v.round
			""".formatted(CODE, ROUND, LEVELS);

	private static final String STATIONS = """
			select s.code, 'Khu vực bỏ phiếu số ' || s.number || ' – ' || s.name as name
			from polling_station s where s.election_id = :election and s.area_id = :area order by s.number
			""";

	private static final String MINUTES = """
			select s.code || ':' || c.code || %1$s as code,
				'Khu vực bỏ phiếu số ' || s.number || ' – ' || k.name || %2$s as name
			from polling_station s join roll r on r.station_id = s.id
				join constituency c on c.id = r.constituency_id join council k on k.id = c.council_id
				left join constituency_publication p on p.constituency_id = c.id
				cross join lateral (
					select 1 as round
					union
					select t.round from tally t where t.station_id = s.id and t.constituency_id = c.id and t.round > 1
						and t.current and (:approved or t.round <= p.round)
					union
					select h.round from held_round h where h.constituency_id = c.id
						and (h.station_id is null or h.station_id = s.id)) v
			where s.election_id = :election and s.area_id = :area
			order by s.number, array_position(%3$s, c.level), v.round
			""".formatted(CODE, ROUND, LEVELS);

	private final JdbcClient jdbc;

	FormParts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The councils of an area; of the country and a province the National Assembly too.
	 */
	@Transactional(readOnly = true)
	public List<Part> councils(ReportRequest request) {
		return statement(COUNCILS, request).param("assembly", request.area().level().compareTo(AreaLevel.PROVINCE) <= 0)
			.query(Part.class)
			.list();
	}

	/** The constituencies with seats in an area, with each vote that was held. */
	@Transactional(readOnly = true)
	public List<Part> units(ReportRequest request) {
		return statement(UNITS, request).param("approved", request.sight() == Sight.APPROVED).query(Part.class).list();
	}

	/** The voting areas of a commune. */
	@Transactional(readOnly = true)
	public List<Part> stations(ReportRequest request) {
		return statement(STATIONS, request).query(Part.class).list();
	}

	/** The minutes of a commune's voting areas, of each level and vote. */
	@Transactional(readOnly = true)
	public List<Part> minutes(ReportRequest request) {
		return statement(MINUTES, request).param("approved", request.sight() == Sight.APPROVED)
			.query(Part.class)
			.list();
	}

	private StatementSpec statement(String sql, ReportRequest request) {
		return this.jdbc.sql(sql).param("election", request.election().id()).param("area", request.area().id());
	}

}
