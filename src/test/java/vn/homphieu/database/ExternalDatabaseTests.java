package vn.homphieu.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** What the operator's properties say about an external database. */
@ExtendWith(OutputCaptureExtension.class)
class ExternalDatabaseTests {

	private static final String URL = "jdbc:postgresql://db.example:5432/portal";

	private final MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.username", "app")
		.withProperty("spring.datasource.password", "a");

	@Test
	void letsOneUserDoBothAndWarns(CapturedOutput output) {
		PortalDatabase database = ExternalDatabase.of(URL, this.environment);
		assertThat(database.owner()).isEqualTo(database.application()).isEqualTo(new Login("app", "a"));
		assertThat(output).contains("SPRING_FLYWAY_USER");
	}

	@Test
	void keepsTheOwnerApartWhereOneIsNamed(CapturedOutput output) {
		this.environment.withProperty("spring.flyway.user", "own").withProperty("spring.flyway.password", "o");
		PortalDatabase database = ExternalDatabase.of(URL, this.environment);
		assertThat(database.owner()).isEqualTo(new Login("own", "o"));
		assertThat(output).doesNotContain("SPRING_FLYWAY_USER");
	}

	@Test
	void neverShowsAPassword() {
		PortalDatabase database = ExternalDatabase.of(URL + "?user=app&password=hidden", this.environment);
		assertThat(database.description()).isEqualTo("external " + URL);
		assertThat(database.application()).hasToString("Login[role=app]");
	}

}
