package vn.homphieu.datapackage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.VietnameseNames;

/**
 * Copies the set-up of an election within the database: a nation in seconds. Of persons
 * nothing is copied but how many stand where.
 */
@Component
class PracticeCopy {

	private static final String MARK = "Người ứng cử";

	private static final List<String> MAPPED = List.of("area", "council", "constituency", "polling_station");

	private static final List<String> STATEMENTS = List.of("""
			insert into election (id, slug, name, election_day, term, rule_set, rules, simulated, practice, coverage,
				imported_at)
			select :to, :slug, 'Tập dượt: ' || name, election_day, term, rule_set, rules, true, true, coverage, :now
			from election where id = :from
			""", """
			insert into area (id, election_id, code, level, parent_id, type, name, search_name, first_position,
				last_position, leaf)
			select m.copy, :to, a.code, a.level, p.copy, a.type, a.name, a.search_name, a.first_position,
				a.last_position, a.leaf
			from area a join copied_area m on m.id = a.id left join copied_area p on p.id = a.parent_id
			""", """
			insert into council (id, election_id, code, level, area_id, name, seats)
			select m.copy, :to, c.code, c.level, a.copy, c.name, c.seats
			from council c join copied_council m on m.id = c.id join copied_area a on a.id = c.area_id
			""", """
			insert into constituency (id, election_id, council_id, level, seat_area_id, code, number, name, seats,
				description)
			select m.copy, :to, k.copy, c.level, a.copy, c.code, c.number, c.name, c.seats, c.description
			from constituency c join copied_constituency m on m.id = c.id join copied_council k on k.id = c.council_id
				join copied_area a on a.id = c.seat_area_id
			""", """
			insert into candidate (id, election_id, constituency_id, code, ballot_order, full_name, search_name,
				birth_year, birth_date, gender, nominated_by, incumbent, status)
			select nextval('candidate_seq'), :to, c.copy, 'U' || row_number() over (order by c.copy, p.ballot_order),
				p.ballot_order, :mark || ' ' || p.ballot_order, :search || ' ' || p.ballot_order,
				1960 + p.ballot_order % 30, make_date(1960 + p.ballot_order % 30, 1, 1),
				case p.ballot_order % 2 when 0 then 'FEMALE' else 'MALE' end, 'LOCAL', false, 'STANDING'
			from candidate p join copied_constituency c on c.id = p.constituency_id
			where p.status = 'STANDING'
			""", """
			insert into polling_station (id, election_id, area_id, code, number, name, search_name, address,
				voting_date, kind, size_reason)
			select m.copy, :to, a.copy, s.code, s.number, s.name, s.search_name, s.address, s.voting_date, s.kind,
				s.size_reason
			from polling_station s join copied_polling_station m on m.id = s.id join copied_area a on a.id = s.area_id
			""", """
			insert into roll (station_id, constituency_id, level, registered)
			select s.copy, c.copy, r.level, r.registered
			from roll r join copied_polling_station s on s.id = r.station_id
				join copied_constituency c on c.id = r.constituency_id
			""", """
			insert into entry_mode (election_id, level, area_id, mode)
			select :to, m.level, a.copy, m.mode from entry_mode m left join copied_area a on a.id = m.area_id
			where m.election_id = :from
			""",
			"""
					insert into consultation (election_id, council_id, area_id, round, held_on, places, nominated, self_nominated,
						women, ethnic_minority, young, non_party, withdrawn, not_trusted, removed, note)
					select :to, c.copy, a.copy, t.round, t.held_on, t.places, t.nominated, t.self_nominated, t.women,
						t.ethnic_minority, t.young, t.non_party, t.withdrawn, t.not_trusted, t.removed, t.note
					from consultation t join copied_council c on c.id = t.council_id join copied_area a on a.id = t.area_id
					""",
			"""
					insert into voter_meeting (election_id, area_id, constituency_id, level, first_day, last_day, online, meetings,
						voters, opinions, note)
					select :to, a.copy, c.copy, m.level, m.first_day, m.last_day, m.online, m.meetings, m.voters, m.opinions,
						m.note
					from voter_meeting m join copied_area a on a.id = m.area_id
						left join copied_constituency c on c.id = m.constituency_id
					where m.election_id = :from
					""",
			"""
					insert into petition (election_id, area_id, level, kind, subject, received, settled, passed_on, note)
					select :to, a.copy, p.level, p.kind, p.subject, p.received, p.settled, p.passed_on, p.note
					from petition p join copied_area a on a.id = p.area_id
					where p.election_id = :from
					""");

	private final JdbcClient jdbc;

	PracticeCopy(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many steps a copy takes. */
	static int steps() {
		return MAPPED.size() + STATEMENTS.size();
	}

	/**
	 * Copies the set-up, in the caller's transaction.
	 * @param done hears how many steps are done
	 * @return key of the copy
	 */
	long copy(long from, String slug, Object now, IntConsumer done) {
		int step = 0;
		for (String table : MAPPED) {
			this.jdbc.sql("drop table if exists pg_temp.copied_" + table).update();
			this.jdbc.sql("""
					create temporary table copied_%1$s on commit drop as
					select id, nextval('%1$s_seq') as copy from %1$s where election_id = :from order by id
					""".formatted(table)).param("from", from).update();
			this.jdbc.sql("analyze copied_" + table).update();
			done.accept(++step);
		}
		long to = this.jdbc.sql("select nextval('election_seq')").query(Long.class).single();
		Map<String, Object> parameters = new HashMap<>(Map.of("from", from, "to", to, "slug", slug, "now", now, "mark",
				MARK, "search", VietnameseNames.searchForm(MARK)));
		for (String statement : STATEMENTS) {
			this.jdbc.sql(statement).params(parameters).update();
			done.accept(++step);
		}
		return to;
	}

}
