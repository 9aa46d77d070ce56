package vn.homphieu.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.web.context.request.RequestContextListener;

/**
 * Keeps the sessions of officials in the database, at little cost, until they were not
 * used for half an hour.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "official_session", maxInactiveIntervalInSeconds = 30 * 60)
class SessionConfiguration {

	@Bean
	@Primary
	FindByIndexNameSessionRepository<? extends Session> officialSessionStore(JdbcIndexedSessionRepository sessions) {
		return new SessionStore<>(sessions);
	}

	/**
	 * Makes the request known before any filter, not only before the last ones: that of
	 * sessions is among the first.
	 */
	@Bean
	RequestContextListener requestKnownToSessions() {
		return new RequestContextListener();
	}

}
