package vn.homphieu.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.support.TransactionOperations;
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
	 * Reading a session is one statement and needs no transaction of its own; one that is
	 * ended because its account changed ends with that change, or not at all. Of a
	 * session that was begun by halves nothing remains but that nobody is logged in.
	 */
	@Bean
	TransactionOperations springSessionTransactionOperations() {
		return TransactionOperations.withoutTransaction();
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
