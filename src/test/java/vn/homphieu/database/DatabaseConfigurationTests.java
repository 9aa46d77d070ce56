package vn.homphieu.database;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The portal on a database that the operator names. */
@PortalTest
class DatabaseConfigurationTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PortalDatabase database;

	@Test
	void worksAsTheApplicationRole() {
		assertThat(this.jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo(Roles.APPLICATION);
		assertThat(this.jdbc.sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
			.query(Boolean.class)
			.single()).isFalse();
	}

	@Test
	void cannotAlterTheSchema() {
		assertThatExceptionOfType(BadSqlGrammarException.class)
			.isThrownBy(() -> this.jdbc.sql("CREATE TABLE own (id int)").update());
		assertThatExceptionOfType(BadSqlGrammarException.class)
			.isThrownBy(() -> this.jdbc.sql("DELETE FROM flyway_schema_history").update());
	}

	@Test
	void migratesAsTheOwner() {
		assertThat(this.jdbc.sql("SELECT tableowner FROM pg_tables WHERE tablename = 'flyway_schema_history'")
			.query(String.class)
			.single()).isEqualTo(Roles.OWNER);
	}

	@Test
	void sortsVietnameseNamesWhereAsked() {
		assertThat(this.jdbc.sql(
				"SELECT name FROM unnest(string_to_array('Ước,ca,Ô,Đà Nẵng,Anh,Ơ,O,Ân,Dương,Ái,Cà Mau,U,Ba', ',')) name"
						+ " ORDER BY name COLLATE \"vi-x-icu\"")
			.query(String.class)
			.list())
			.containsExactly("Ái", "Anh", "Ân", "Ba", "ca", "Cà Mau", "Dương", "Đà Nẵng", "O", "Ô", "Ơ", "U", "Ước");
	}

	@Test
	void foldsCaseAndAccentsOfVietnamese() {
		assertThat(this.jdbc.sql("SELECT lower('ĐÀ NẴNG') || ' ' || unaccent('Đặng Ước')").query(String.class).single())
			.isEqualTo("đà nẵng Dang Uoc");
	}

	@Test
	void describesItselfWithoutThePassword() {
		assertThat(this.database.description()).startsWith("external jdbc:postgresql://").doesNotContain("?");
	}

}
