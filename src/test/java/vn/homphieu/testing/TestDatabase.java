package vn.homphieu.testing;

import java.util.UUID;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import vn.homphieu.database.TestClones;

/**
 * Gives every Spring context a database of its own, as if the operator had named it: a
 * clone of one that was migrated once. The portal works in it as the application, with no
 * more rights than the migrations grant.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.datasource.url=" + TestClones.next(), "spring.datasource.username=" + TestClones.APPLICATION,
					"spring.datasource.password=" + TestClones.PASSWORD, "spring.flyway.user=" + TestClones.OWNER,
					"spring.flyway.password=" + TestClones.PASSWORD,
					"spring.flyway.placeholders.app_role=" + TestClones.APPLICATION,
					"spring.datasource.hikari.maximum-pool-size=5", "portal.pools.entry=4", "portal.pools.reading=4",
					"portal.demonstration.load=false", "portal.home=target/homes/" + UUID.randomUUID())
			.applyTo(context);
	}

}
