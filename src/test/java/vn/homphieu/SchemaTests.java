package vn.homphieu;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database itself refuses what can never be true, whatever program writes to it. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTests {

	@Autowired
	private PackageImport packages;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	void importElection(@TempDir Path folder) throws Exception {
		this.packages.importPackage(ExoticElection.make().zip(folder.resolve("exotic.zip"), ""), true,
				ImportProgress.SILENT);
	}

	@AfterAll
	void removeElection(@Autowired ElectionRemoval removal) {
		removal.remove("small");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tally_voted_at_most_registered    | 2, 1, true, 100, 101, 101, 101, 101, 0, null
			tally_voted_at_most_registered    | 2, 1, true, 100, -1, 90, 90, 90, 0, null
			tally_collected_at_most_issued    | 2, 1, true, 100, 90, 90, 91, 91, 0, null
			tally_ballots_add_up              | 2, 1, true, 100, 90, 90, 90, 80, 9, null
			tally_ballots_add_up              | 2, 1, true, 100, 90, 90, 90, 91, -1, null
			tally_registered_positive         | 2, 1, true, 0, 0, 0, 0, 0, 0, null
			tally_round_known                 | 4, 1, true, 100, 90, 90, 90, 90, 0, null
			tally_correction_has_reason       | 2, 2, true, 100, 90, 90, 90, 90, 0, null
			tally_version_unique              | 1, 1, false, 100, 90, 90, 90, 90, 0, null
			tally_current_unique              | 1, 2, true, 100, 90, 90, 90, 90, 0, 'again'
			""")
	void impossibleMinutesAreRefused(String constraint, String values) {
		refused(constraint,
				"""
						insert into tally (id, station_id, constituency_id, round, version, current, registered, voted, issued,
							collected, valid, invalid, reason, approved_at)
						select nextval('tally_seq'), r.station_id, r.constituency_id, %s, now()
						from roll r join polling_station s on s.id = r.station_id join constituency c on c.id = r.constituency_id
						where s.code = 'S1' and c.code = 'P1'"""
					.formatted(values));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					candidate_votes_candidate_fk         | insert into candidate_votes select t.id, t.constituency_id, p.id, 1 from tally t, candidate p where p.constituency_id <> t.constituency_id limit 1
					candidate_votes_not_negative         | insert into candidate_votes select t.id, t.constituency_id, p.id, -1 from tally t join candidate p on p.constituency_id = t.constituency_id where p.code = 'NA1-5' limit 1
					roll_one_per_level                   | with other as (insert into constituency select nextval('constituency_seq'), election_id, council_id, level, seat_area_id, 'X', 99, name, 1, '' from constituency where code = 'P1' returning id, level) insert into roll select s.id, other.id, other.level, 10 from polling_station s, other limit 1
					constituency_has_seats               | insert into constituency select nextval('constituency_seq'), election_id, council_id, level, seat_area_id, 'X', 99, name, 0, '' from constituency limit 1
					constituency_council_level_fk        | insert into constituency select nextval('constituency_seq'), election_id, council_id, 'COMMUNE', seat_area_id, 'X', 99, name, 1, '' from constituency where level = 'PROVINCE' limit 1
					candidate_birth_agrees               | insert into candidate (id, election_id, constituency_id, code, ballot_order, full_name, search_name, birth_year, birth_date, gender, nominated_by, incumbent, status) select nextval('candidate_seq'), election_id, id, 'X', 99, 'A', 'a', 1970, '1971-01-01', 'MALE', 'LOCAL', false, 'STANDING' from constituency limit 1
					election_slug_unique                 | insert into election select nextval('election_seq'), slug, name, election_day, term, rule_set, rules, simulated, practice, provisional_results, coverage, imported_at from election
					area_country_is_root                 | insert into area select nextval('area_seq'), election_id, 'X', 'PROVINCE', null, '', 'X', 'x', 999, 999, true from area limit 1
					decision_tie_names_candidate         | insert into decision (id, constituency_id, round, kind, document, decided_on) select nextval('decision_seq'), id, 1, 'TIE', 'QĐ', '2021-05-28' from constituency limit 1
					area_summary_public_within_approved  | update area_summary set public_counted = counted + 1
					""")
	void impossibleSetupIsRefused(String constraint, String statement) {
		refused(constraint, statement);
	}

	private void refused(String constraint, String statement) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql(statement).update())
			.withMessageContaining(constraint);
	}

	@Test
	void theApplicationMayNeitherChangeNorDeleteMinutes() {
		for (String statement : new String[] { "update tally set voted = 1", "delete from tally",
				"update candidate_votes set votes = 1", "delete from candidate_votes", "drop table tally" }) {
			assertThatExceptionOfType(BadSqlGrammarException.class).as(statement)
				.isThrownBy(() -> this.jdbc.sql(statement).update())
				.withStackTraceContaining(statement.startsWith("drop") ? "must be owner" : "permission denied");
		}
	}

	@Test
	void evenACurrentVersionStepsBackOnly() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update tally set current = true where not current").update())
			.withMessageContaining("a correction is a new version");
	}

}
