package vn.homphieu.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.homphieu.result.PersonGroup;

import static vn.homphieu.report.table.Column.count;
import static vn.homphieu.report.table.Column.percent;
import static vn.homphieu.report.table.Column.text;
import static vn.homphieu.report.table.Column.word;

/**
 * The composition of candidates and deputies, a row for each area below one that has
 * seats, or for the area itself where the seats are its own.
 */
final class CompositionTable {

	private static final List<PersonGroup> GROUPS = List.of(PersonGroup.WOMEN, PersonGroup.ETHNIC_MINORITY,
			PersonGroup.YOUNG, PersonGroup.NON_PARTY, PersonGroup.RELIGIOUS, PersonGroup.SELF_NOMINATED,
			PersonGroup.POSTGRADUATE, PersonGroup.INCUMBENT);

	private static final String STATEMENT = """
			select :level as level, a.code as area_code, trim(a.type || ' ' || a.name) as area, x.*
			from area a cross join lateral (
				select count(*) filter (where g.standing) as candidates, %s
				from constituency_result r join candidate_group g on g.constituency_id = r.constituency_id
					join candidate p on p.id = g.candidate_id
					left join candidate_result e on e.candidate_id = g.candidate_id
					left join confirmation f on f.candidate_id = g.candidate_id
					cross join lateral (select r.published or :all as visible) v
					cross join lateral (
						select v.visible and coalesce(e.elected, false) and coalesce(f.confirmed, true) as deputy) y
				where r.election_id = :election and r.level = :level
					and r.position between a.first_position and a.last_position) x
			where a.election_id = :election and (a.parent_id = :area or a.id = :area and exists (
					select from seat_summary s
					where s.election_id = :election and s.level = :level and s.position = a.first_position))
				and x.candidates > 0
			order by a.first_position
			""";

	private CompositionTable() {
	}

	static TableSpec table() {
		List<Column> columns = new ArrayList<>(
				List.of(word("level", "level."), text("area_code"), text("area"), count("candidates")));
		GROUPS.forEach((group) -> columns.add(count("candidates_" + group.column())));
		columns.add(count("deputies"));
		for (PersonGroup group : GROUPS) {
			String name = "deputies_" + group.column();
			columns.add(count(name));
			columns.add(percent(name + "_share", name, "deputies"));
		}
		String candidates = GROUPS.stream()
			.map((group) -> group.count("g.standing", ":level") + " as candidates_" + group.column())
			.collect(Collectors.joining(", "));
		String deputies = GROUPS.stream()
			.map((group) -> known(group.count("y.deputy", ":level"), "deputies_" + group.column()))
			.collect(Collectors.joining(", "));
		return new TableSpec("table-composition", 3, List.copyOf(columns), false, STATEMENT.replace("%s",
				candidates + ", " + known("count(*) filter (where y.deputy)", "deputies") + ", " + deputies));
	}

	/** Nothing is known of deputies while no result may be shown. */
	private static String known(String count, String name) {
		return "case when bool_or(v.visible and r.outcome <> 'COUNTING') then %s end as %s".formatted(count, name);
	}

}
