package vn.homphieu.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Connects Spring to the portal's database. Embedded or external is decided when the bean
 * is made, not by a bean condition, which ahead-of-time processing would freeze.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ PortalProperties.class, PoolProperties.class })
class DatabaseConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseConfiguration.class);

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@Bean
	PortalDatabase portalDatabase(PortalProperties properties, Environment environment)
			throws IOException, SQLException {
		String url = environment.getProperty("spring.datasource.url", "");
		PortalDatabase database = StringUtils.hasText(url) ? ExternalDatabase.of(url, environment)
				: new EmbeddedDatabase(Home.open(properties.homeFolder(), properties.programsFolder()),
						properties.mode(), PATIENCE)
					.open();
		logger.info("Database: {}", database.description());
		return database;
	}

	@Bean
	JdbcConnectionDetails jdbcConnectionDetails(PortalDatabase database) {
		return new ApplicationConnection(database.url(), database.application());
	}

	@Bean
	TwoPools dataSource(PortalDatabase database, PoolProperties pools, PortalProperties portal) {
		return new TwoPools(database, pools, portal.mode());
	}

	@Bean
	FlywayConnectionDetails flywayConnectionDetails(PortalDatabase database) {
		return new OwnerConnection(database.url(), database.owner());
	}

	/** Migrations grant rights to whatever role the portal runs as. */
	@Bean
	FlywayConfigurationCustomizer applicationRole(PortalDatabase database) {
		return (flyway) -> {
			Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
			placeholders.put("app_role", Objects.requireNonNullElse(database.application().role(), ""));
			flyway.placeholders(placeholders);
		};
	}

}
