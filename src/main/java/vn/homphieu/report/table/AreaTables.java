package vn.homphieu.report.table;

import java.util.ArrayList;
import java.util.List;

import static vn.homphieu.report.table.Column.count;
import static vn.homphieu.report.table.Column.percent;
import static vn.homphieu.report.table.Column.text;
import static vn.homphieu.report.table.Column.word;

/**
 * Tables with a row for each area: figures of those below one, or of all its communes.
 */
final class AreaTables {

	private static final List<Column> FIGURES = List.of(count("roll"), count("stations"), count("counted"),
			count("registered"), count("voted"), percent("turnout", "voted", "registered"), count("issued"),
			count("collected"), count("valid"), percent("valid_share", "valid", "collected"), count("invalid"),
			percent("invalid_share", "invalid", "collected"), count("seats"), count("elected"), count("confirmed"),
			percent("fill_rate", "filled", "seats"), count("constituencies"), count("decided"), count("revote"),
			count("revoted"), count("extra_vote"), count("extra_voted"), count("short"));

	/** Counts of areas where nothing was counted are not known, no zeros. */
	private static final String SUMS = """
			select :level as level, %s, s.roll, s.stations, s.counted,
				case when s.counted > 0 then s.registered end as registered,
				case when s.counted > 0 then s.voted end as voted,
				case when s.counted > 0 then s.issued end as issued,
				case when s.counted > 0 then s.collected end as collected,
				case when s.counted > 0 then s.valid end as valid,
				case when s.counted > 0 then s.invalid end as invalid,
				x.seats, x.constituencies, case when x.known > 0 then x.elected end as elected,
				case when x.known > 0 and x.has_confirmations then x.confirmed end as confirmed,
				case when x.known > 0 then case when x.has_confirmations then x.confirmed else x.elected end end as filled,
				case when x.known > 0 then x.decided end as decided, case when x.known > 0 then x.revote end as revote,
				case when x.known > 0 then x.extra_vote end as extra_vote,
				case when x.known > 0 then h.revoted end as revoted,
				case when x.known > 0 then h.extra_voted end as extra_voted, case when x.known > 0 then x.short end as short
			from area a
				left join area d on d.id = a.parent_id and d.level = 'DISTRICT'
				left join area p on p.id = coalesce(d.parent_id, a.parent_id) and p.level = 'PROVINCE'
				cross join lateral (
					select sum(roll) as roll, sum(stations) as stations,
						sum(case when :all then counted else public_counted end) as counted,
						sum(case when :all then registered else public_registered end) as registered,
						sum(case when :all then voted else public_voted end) as voted,
						sum(case when :all then issued else public_issued end) as issued,
						sum(case when :all then collected else public_collected end) as collected,
						sum(case when :all then valid else public_valid end) as valid,
						sum(case when :all then invalid else public_invalid end) as invalid
					from area_summary
					where election_id = :election and level = :level
						and position between a.first_position and a.last_position) s
				cross join lateral (
					select sum(seats) as seats, sum(constituencies) as constituencies,
						sum(case when :all then decided + revote + extra_vote + short else public_units end) as known,
						bool_and(has_confirmations) as has_confirmations,
						sum(case when :all then elected else public_elected end) as elected,
						sum(case when :all then confirmed else public_confirmed end) as confirmed,
						sum(case when :all then decided else public_decided end) as decided,
						sum(case when :all then revote else public_revote end) as revote,
						sum(case when :all then extra_vote else public_extra_vote end) as extra_vote,
						sum(case when :all then short else public_short end) as short
					from seat_summary
					where election_id = :election and level = :level
						and position between a.first_position and a.last_position) x
				cross join lateral (
					select count(*) filter (where r.counted_round = 2) as revoted,
						count(*) filter (where exists (select from round_total t
							where t.constituency_id = r.constituency_id and t.round = 3)) as extra_voted
					from constituency_result r
					where r.election_id = :election and r.level = :level and (:all or r.published)
						and r.position between a.first_position and a.last_position) h
			where a.election_id = :election and s.stations is not null and %s
			order by a.first_position
			""";

	private AreaTables() {
	}

	/** The areas directly below one. */
	static TableSpec children() {
		return new TableSpec("table-areas", 3, columns(text("area_code"), text("area")), true,
				SUMS.formatted("a.code as area_code, trim(a.type || ' ' || a.name) as area", "a.parent_id = :area"));
	}

	/** All communes, and the districts without communes. */
	static TableSpec communes() {
		return new TableSpec("table-communes", 5,
				columns(text("province"), text("district"), text("area_code"), text("area")), false,
				SUMS.formatted(
						"trim(p.type || ' ' || p.name) as province, trim(d.type || ' ' || d.name) as district, "
								+ "a.code as area_code, trim(a.type || ' ' || a.name) as area",
						"a.leaf and a.first_position between :first and :last"));
	}

	private static List<Column> columns(Column... places) {
		List<Column> columns = new ArrayList<>(List.of(word("level", "level.")));
		columns.addAll(List.of(places));
		columns.addAll(FIGURES);
		return List.copyOf(columns);
	}

}
