package vn.homphieu.datapackage.store;

import vn.homphieu.datapackage.file.PackageFile;

/**
 * The rows of each file of an exported package: columns in the order of the contract,
 * rows in the order of their codes, byte by byte, so that the same data give the same
 * file. An empty text is null here, since COPY would write it as two quotation marks.
 */
final class ExportQueries {

	private ExportQueries() {
	}

	/**
	 * The query of a file; its only parameter, the key of the election, is a number
	 * written into it.
	 */
	static String of(PackageFile file, long election) {
		return text(file).replace(":election", Long.toString(election));
	}

	private static String text(PackageFile file) {
		return switch (file) {
			case ELECTION -> """
					select slug, name, election_day, nullif(term, '') as term, rule_set as ruleset,
						simulated::text as simulated, coverage
					from election where id = :election""";
			case AREAS ->
				"""
						select a.code, lower(a.level) as level, case when p.level <> 'COUNTRY' then p.code end as parent_code,
							nullif(a.type, '') as type, a.name
						from area a join area p on p.id = a.parent_id
						where a.election_id = :election order by a.code collate "C\"""";
			case COUNCILS -> """
					select c.code, c.level, case when a.level <> 'COUNTRY' then a.code end as area_code, c.name, c.seats
					from council c join area a on a.id = c.area_id
					where c.election_id = :election order by c.code collate "C\"""";
			case CONSTITUENCIES -> """
					select u.code, c.code as council_code, u.number, u.name, u.seats,
						nullif(u.description, '') as description
					from constituency u join council c on c.id = u.council_id
					where u.election_id = :election order by u.code collate "C\"""";
			case CANDIDATES ->
				"""
						select p.code, u.code as constituency_code, p.ballot_order, p.full_name,
							coalesce(p.birth_date::text, p.birth_year::text) as birth_date, p.gender, p.ethnicity, p.religion,
							p.hometown, p.residence, p.education, p.political_theory, p.occupation, p.workplace,
							p.party_since, p.nominated_by, p.incumbent::text as incumbent, p.status, p.programme,
							p.person_code, p.sector, p.degree, p.former_deputy::text as former_deputy
						from candidate p join constituency u on u.id = p.constituency_id
						where p.election_id = :election order by p.code collate "C\"""";
			case STATIONS ->
				"""
						select s.code, a.code as commune_code, s.number, s.name, s.address, s.voting_date, s.kind, s.size_reason
						from polling_station s join area a on a.id = s.area_id
						where s.election_id = :election order by s.code collate "C\"""";
			case ROLLS ->
				"""
						select s.code as station_code, u.code as constituency_code, r.registered
						from roll r join polling_station s on s.id = r.station_id join constituency u on u.id = r.constituency_id
						where s.election_id = :election order by s.code collate "C", u.code collate "C\"""";
			case TALLIES ->
				"""
						select s.code as station_code, u.code as constituency_code, t.round, t.registered, t.voted, t.issued,
							t.collected, t.valid, t.invalid, array_to_string(t.ballots_by_names, ';') as ballots_by_names,
							t.note, t.version, t.reason, case when t.withdrawn then 'true' end as withdrawn
						from tally t join polling_station s on s.id = t.station_id
							join constituency u on u.id = t.constituency_id
						where s.election_id = :election
						order by s.code collate "C", u.code collate "C", t.round, t.version""";
			case VOTES ->
				"""
						select s.code as station_code, u.code as constituency_code, t.round, p.code as candidate_code, v.votes,
							t.version
						from candidate_votes v join tally t on t.id = v.tally_id join polling_station s on s.id = t.station_id
							join constituency u on u.id = t.constituency_id join candidate p on p.id = v.candidate_id
						where s.election_id = :election
						order by s.code collate "C", u.code collate "C", t.round, t.version, p.ballot_order""";
			case PUBLICATIONS ->
				"""
						select c.code as council_code, u.code as constituency_code, p.resolution, p.decided_on as date, p.body,
							p.note
						from publication p join council c on c.id = p.council_id
							left join constituency u on u.id = p.constituency_id
						where p.election_id = :election
						order by c.code collate "C", u.code collate "C" nulls first, p.decided_on, p.resolution collate "C",
							p.body collate "C", p.note collate "C\"""";
			case DECISIONS ->
				"""
						select u.code as constituency_code, s.code as station_code, d.round, d.kind, p.code as candidate_code,
							d.document, d.decided_on as date
						from decision d join constituency u on u.id = d.constituency_id
							left join polling_station s on s.id = d.station_id left join candidate p on p.id = d.candidate_id
						where u.election_id = :election
						order by u.code collate "C", d.round, d.kind, s.code collate "C" nulls first, p.code collate "C\"""";
			case CONFIRMATIONS -> """
					select p.code as candidate_code, f.confirmed::text as confirmed, f.reason
					from confirmation f join candidate p on p.id = f.candidate_id
					where p.election_id = :election order by p.code collate "C\"""";
			case PUBLISHED_FIGURES -> """
					select about as election, area_code, level, measure, value, kind, as_of, source
					from published_figure where election_id = :election order by position""";
			case CONSULTATIONS ->
				"""
						select c.code as council_code,
							case when c.level = 'NATIONAL_ASSEMBLY' and a.level <> 'COUNTRY' then a.code end as area_code, t.round,
							t.held_on, t.places, t.nominated, t.self_nominated, t.women, t.ethnic_minority, t.young, t.non_party,
							t.withdrawn, t.not_trusted, t.removed, t.note
						from consultation t join council c on c.id = t.council_id join area a on a.id = t.area_id
						where t.election_id = :election
						order by c.code collate "C", case when a.level <> 'COUNTRY' then a.code end collate "C" nulls first,
							t.round""";
			case VOTER_MEETINGS ->
				"""
						select case when a.level <> 'COUNTRY' then a.code end as area_code, u.code as constituency_code, m.level,
							m.first_day, m.last_day, m.online::text as online, m.meetings, m.voters, m.opinions, m.note
						from voter_meeting m join area a on a.id = m.area_id
							left join constituency u on u.id = m.constituency_id
						where m.election_id = :election
						order by case when a.level <> 'COUNTRY' then a.code end collate "C" nulls first,
							u.code collate "C" nulls first, m.level collate "C" nulls first, m.first_day nulls first, m.online""";
			case PETITIONS -> """
					select case when a.level <> 'COUNTRY' then a.code end as area_code, p.level, p.kind, p.subject,
						p.received, p.settled, p.passed_on, p.note
					from petition p join area a on a.id = p.area_id
					where p.election_id = :election
					order by case when a.level <> 'COUNTRY' then a.code end collate "C" nulls first,
						p.level collate "C" nulls first, p.kind collate "C", p.subject collate "C\"""";
		};
	}

}
