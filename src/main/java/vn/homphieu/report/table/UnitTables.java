package vn.homphieu.report.table;

import java.util.List;

import static vn.homphieu.report.table.Column.count;
import static vn.homphieu.report.table.Column.day;
import static vn.homphieu.report.table.Column.percent;
import static vn.homphieu.report.table.Column.place;
import static vn.homphieu.report.table.Column.text;
import static vn.homphieu.report.table.Column.word;

/** Tables of the constituencies of an area, and of the persons standing there. */
final class UnitTables {

	/**
	 * Constituencies with seats or voters in the area. Figures that are not public are
	 * shown only of those that lie in it as a whole: the others are not its own alone.
	 */
	private static final String UNITS = """
			from constituency_result r join constituency c on c.id = r.constituency_id
				join council k on k.id = c.council_id join area a on a.id = c.seat_area_id
				cross join lateral (
					select r.published or :all and not exists (
						select from constituency_area u
						where u.constituency_id = r.constituency_id and u.position not between :first and :last) as visible
					) v
				left join round_total t
					on t.constituency_id = r.constituency_id and t.round = r.counted_round and v.visible and t.counted > 0
			""";

	private static final String WHERE = """
			where r.election_id = :election and r.level = :level and (r.position between :first and :last
				or r.constituency_id in (
					select u.constituency_id from area leaf join constituency_area u on u.area_id = leaf.id
					where leaf.election_id = :election and leaf.leaf and leaf.first_position between :first and :last))
			order by r.position, c.number, c.code""";

	private static final List<Column> UNIT_COLUMNS = List.of(word("level", "level."), text("area"), text("council"),
			text("unit_code"), text("unit"), count("seats"), count("stations"), count("counted"), count("roll"),
			count("registered"), count("voted"), percent("turnout", "voted", "registered"), count("issued"),
			count("collected"), count("valid"), percent("valid_share", "valid", "collected"), count("invalid"),
			percent("invalid_share", "invalid", "collected"), word("outcome", "outcome."), place("round"),
			count("elected"), count("missing"), text("resolution"), day("published_on"));

	private static final String UNIT_STATEMENT = """
			select r.level, trim(a.type || ' ' || a.name) as area, k.name as council, c.code as unit_code, c.name as unit,
				c.seats, r.stations, coalesce(t.counted, 0) as counted, r.roll, t.registered, t.voted, t.issued,
				t.collected, t.valid, t.invalid, case when v.visible then r.outcome else 'COUNTING' end as outcome,
				case when v.visible and t.counted > 0 then r.round end as round,
				case when v.visible and r.outcome <> 'COUNTING' then r.elected end as elected,
				case when v.visible then r.missing end as missing, p.resolution, p.decided_on as published_on
			"""
			+ UNITS + """
						left join constituency_publication g on g.constituency_id = r.constituency_id
						left join publication p on p.id = g.publication_id
					""" + WHERE;

	private static final List<Column> CANDIDATE_COLUMNS = List.of(word("level", "level."), text("area"),
			text("council"), text("unit_code"), text("unit"), place("ballot_order"), text("candidate_code"),
			text("full_name"), text("birth"), word("gender", "gender."), text("ethnicity"),
			word("nominated_by", "nominated."), word("incumbent", "flag."), word("status", "candidate."),
			count("votes"), place("valid"), percent("share", "votes", "valid"), place("rank"), place("extra_votes"),
			place("extra_valid"), percent("extra_share", "extra_votes", "extra_valid"), count("elected"),
			place("elected_in_round"), word("confirmed", "flag."));

	private static final String CANDIDATE_STATEMENT = """
			select r.level, trim(a.type || ' ' || a.name) as area, k.name as council, c.code as unit_code, c.name as unit,
				p.ballot_order, p.code as candidate_code, p.full_name,
				coalesce(to_char(p.birth_date, 'DD/MM/YYYY'), p.birth_year::text) as birth, p.gender, p.ethnicity,
				p.nominated_by, p.incumbent::text as incumbent, p.status, o.votes, case when o.votes is not null then
				t.valid end as valid, case when v.visible then e.rank end as rank, o3.votes as extra_votes,
				case when o3.votes is not null then t3.valid end as extra_valid,
				case when v.visible and r.outcome <> 'COUNTING' then coalesce(e.elected, false)::integer end as elected,
				case when v.visible then e.elected_in_round end as elected_in_round,
				case when v.visible then f.confirmed end::text as confirmed
			"""
			+ UNITS
			+ """
						join candidate p on p.constituency_id = r.constituency_id
						left join candidate_total o on o.constituency_id = r.constituency_id and o.round = t.round
							and o.candidate_id = p.id
						left join round_total t3 on t3.constituency_id = r.constituency_id and t3.round = 3 and v.visible
							and t3.counted > 0
						left join candidate_total o3 on o3.constituency_id = r.constituency_id and o3.round = t3.round
							and o3.candidate_id = p.id
						left join candidate_result e on e.candidate_id = p.id
						left join confirmation f on f.candidate_id = p.id
					"""
			+ WHERE + ", p.ballot_order";

	private UnitTables() {
	}

	static TableSpec units() {
		return new TableSpec("table-units", 5, UNIT_COLUMNS, false, UNIT_STATEMENT);
	}

	static TableSpec candidates() {
		return new TableSpec("table-candidates", 5, CANDIDATE_COLUMNS, false, CANDIDATE_STATEMENT);
	}

}
