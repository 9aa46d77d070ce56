package vn.homphieu.audit;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.account.AccountEvent;
import vn.homphieu.account.Actor;
import vn.homphieu.account.FromConsole;
import vn.homphieu.kernel.VietnamTime;

/** Writes the log, in the transaction of what it tells of. */
@Service
public class AuditLog {

	private static final String INSERT = """
			insert into audit_entry (at, username, role, address, action, election, place, position, before, after)
			values (:at, :username, :role, :address, :action, :election, :place, :position, :before::jsonb, :after::jsonb)
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Adds an entry, in the caller's transaction.
	 * @param actor who did it
	 * @param action what, e.g. {@code minutes.approved}; its text stands in the messages
	 * @param subject what it was done to
	 * @param before what was, to be written as JSON; never a secret
	 * @param after what is, to be written as JSON; never a secret
	 */
	@FromConsole
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Actor actor, String action, Subject subject, @Nullable Object before, @Nullable Object after) {
		this.jdbc.sql(INSERT)
			.param("at", OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE)))
			.param("username", actor.username())
			.param("role", actor.role().name())
			.param("address", actor.address())
			.param("action", action)
			.param("election", subject.election())
			.param("place", subject.place())
			.param("position", subject.position())
			.param("before", (before != null) ? this.json.writeValueAsString(before) : null)
			.param("after", (after != null) ? this.json.writeValueAsString(after) : null)
			.update();
	}

	@EventListener
	@Transactional
	@FromConsole
	void on(AccountEvent event) {
		record(event.actor(), event.action(), Subject.account(event.username()), event.before(), event.after());
	}

}
