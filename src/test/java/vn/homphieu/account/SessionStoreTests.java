package vn.homphieu.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.homphieu.testing.CountedStatements;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a request costs its session. */
@PortalTest
@Import(CountedStatements.class)
class SessionStoreTests {

	private final SessionStore<?> sessions;

	private final CountedStatements statements;

	private String id = "";

	SessionStoreTests(@Autowired FindByIndexNameSessionRepository<? extends Session> sessions,
			@Autowired CountedStatements statements) {
		this.sessions = (SessionStore<?>) sessions;
		this.statements = statements;
	}

	@BeforeEach
	void begin() {
		this.id = begun(this.sessions);
		nextRequest();
	}

	@AfterEach
	void end() {
		this.sessions.deleteById(this.id);
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void aRequestReadsItsSessionOnceAndWritesNothing() {
		assertThat(this.statements.of(() -> {
			use(this.sessions, Instant.now());
			use(this.sessions, Instant.now());
		})).isEqualTo(1);
	}

	@Test
	void aUseAfterMoreThanAMinuteIsNoted() {
		Instant later = Instant.now().plus(Duration.ofSeconds(61));
		use(this.sessions, later);
		nextRequest();
		assertThat(found()).isNotNull()
			.satisfies((session) -> assertThat(session.getLastAccessedTime().toEpochMilli())
				.isEqualTo(later.toEpochMilli()));
	}

	@Test
	void aSessionThatWasEndedElsewhereIsGoneInTheNextRequest() {
		assertThat(found()).isNotNull();
		RequestContextHolder.resetRequestAttributes();
		this.sessions.deleteById(this.id);
		nextRequest();
		assertThat(found()).isNull();
	}

	@Test
	void aSessionThatWasEndedHereIsGoneAtOnce() {
		assertThat(found()).isNotNull();
		this.sessions.deleteById(this.id);
		assertThat(found()).isNull();
	}

	@Test
	void aSessionEndsAfterHalfAnHour() {
		assertThat(found()).isNotNull()
			.satisfies((session) -> assertThat(session.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(30)));
	}

	private @Nullable Session found() {
		return this.sessions.findById(this.id);
	}

	private static void nextRequest() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
	}

	private static <S extends Session> String begun(SessionStore<S> sessions) {
		SeldomNoted<S> session = sessions.createSession();
		sessions.save(session);
		return session.getId();
	}

	/** As the filter of sessions does it. */
	private <S extends Session> void use(SessionStore<S> sessions, Instant now) {
		SeldomNoted<S> session = Objects.requireNonNull(sessions.findById(this.id));
		session.setLastAccessedTime(now);
		sessions.save(session);
	}

}
