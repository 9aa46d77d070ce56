package vn.homphieu.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session whose last use is noted once a minute at most: a clerk who saves every few
 * seconds would else write the session more often than minutes. So it ends up to a minute
 * early, never late.
 *
 * @param <S> type of the session that is stored
 */
final class SeldomNoted<S extends Session> implements Session {

	/** How long a note of the last use is good enough. */
	static final Duration GRAIN = Duration.ofMinutes(1);

	private final S stored;

	SeldomNoted(S stored) {
		this.stored = stored;
	}

	S stored() {
		return this.stored;
	}

	@Override
	public void setLastAccessedTime(Instant used) {
		if (used.isAfter(this.stored.getLastAccessedTime().plus(GRAIN))) {
			this.stored.setLastAccessedTime(used);
		}
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.stored.getLastAccessedTime();
	}

	@Override
	public String getId() {
		return this.stored.getId();
	}

	@Override
	public String changeSessionId() {
		return this.stored.changeSessionId();
	}

	@Override
	@SuppressWarnings("TypeParameterUnusedInFormals") // as the library declares it
	public <T> @Nullable T getAttribute(String name) {
		return this.stored.getAttribute(name);
	}

	@Override
	public Set<String> getAttributeNames() {
		return this.stored.getAttributeNames();
	}

	@Override
	public void setAttribute(String name, Object value) {
		this.stored.setAttribute(name, value);
	}

	@Override
	public void removeAttribute(String name) {
		this.stored.removeAttribute(name);
	}

	@Override
	public Instant getCreationTime() {
		return this.stored.getCreationTime();
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		this.stored.setMaxInactiveInterval(interval);
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.stored.getMaxInactiveInterval();
	}

	@Override
	public boolean isExpired() {
		return this.stored.isExpired();
	}

}
