package vn.homphieu.testing;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.database.TestClones;

import static org.assertj.core.api.Assertions.assertThat;

/** The slice that repository tests stand on. */
@RepositoryTest
class RepositoryTestTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void givesAMigratedDatabaseToTheApplicationRole() {
		assertThat(this.jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo(TestClones.APPLICATION);
		assertThat(
				this.jdbc.sql("SELECT to_regclass('flyway_schema_history') IS NOT NULL").query(Boolean.class).single())
			.isTrue();
	}

}
