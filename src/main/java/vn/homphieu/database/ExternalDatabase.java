package vn.homphieu.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.env.Environment;

/** The PostgreSQL that the operator names by Spring's own properties. */
final class ExternalDatabase {

	private static final Logger logger = LoggerFactory.getLogger(ExternalDatabase.class);

	private ExternalDatabase() {
	}

	/** Takes the owner of {@code spring.flyway.user}, or one role for both. */
	static PortalDatabase of(String url, Environment environment) {
		Login application = login(environment, "spring.datasource.username", "spring.datasource.password");
		Login owner = application;
		if (environment.containsProperty("spring.flyway.user")) {
			owner = login(environment, "spring.flyway.user", "spring.flyway.password");
		}
		else {
			logger.warn("One database role both owns the schema and runs the portal; name an owner with "
					+ "SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD so that the portal cannot alter its audit trail");
		}
		// The address may carry a password behind the question mark.
		String description = "external " + url.replaceFirst("\\?.*", "");
		return new PortalDatabase(description, url, owner, application, () -> {
		});
	}

	private static Login login(Environment environment, String role, String password) {
		@Nullable String name = environment.getProperty(role);
		return new Login(name, environment.getProperty(password));
	}

}
