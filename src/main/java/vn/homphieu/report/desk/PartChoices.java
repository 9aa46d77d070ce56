package vn.homphieu.report.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.Report;
import vn.homphieu.report.Report.Part;
import vn.homphieu.report.ReportRequest;

/**
 * The parts of an area that reports can be about: its councils, its constituencies, its
 * voting areas, or a level. A report that does not list its parts itself is asked about
 * the first of each kind.
 */
@Component
class PartChoices {

	private static final List<String> KINDS = List.of(
			"select code, name from council where election_id = :election and area_id = :area order by id",
			"""
					select code, name || ' (' || code || ')' as name from constituency
					where election_id = :election and seat_area_id = :area
					order by array_position(array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'], level), number
					""",
			"select code, name from polling_station where election_id = :election and area_id = :area order by number");

	private final JdbcClient jdbc;

	PartChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The parts of each kind that the area has; those of levels have no name. */
	List<List<Part>> of(long election, long area) {
		List<List<Part>> kinds = new ArrayList<>();
		kinds.add(List.of(Level.values()).stream().map((level) -> new Part(level.name(), "")).toList());
		for (String kind : KINDS) {
			kinds.add(this.jdbc.sql(kind).param("election", election).param("area", area).query(Part.class).list());
		}
		return kinds;
	}

	/** Whether areas of a level lie in an area. */
	boolean hasLevel(long election, AreaInfo area, AreaLevel level) {
		return this.jdbc.sql("""
				select exists (select from area where election_id = :election and level = :level
					and first_position > :first and last_position <= :last)""")
			.param("election", election)
			.param("level", level.name())
			.param("first", area.first())
			.param("last", area.last())
			.query(Boolean.class)
			.single();
	}

	/** The parts that a report can be asked for; empty for one of the area as a whole. */
	static List<Part> fitting(Report report, ReportRequest whole, List<List<Part>> kinds) {
		List<Part> own = report.parts(whole);
		return !own.isEmpty() ? own
				: kinds.stream()
					.filter((parts) -> !parts.isEmpty() && fits(report, whole, parts.getFirst()))
					.flatMap(List::stream)
					.filter((part) -> !part.name().isEmpty() || fits(report, whole, part))
					.toList();
	}

	private static boolean fits(Report report, ReportRequest whole, Part part) {
		return report.fits(new ReportRequest(whole.report(), whole.election(), whole.area(), part.code(),
				whole.language(), whole.sight(), whole.format()));
	}

}
