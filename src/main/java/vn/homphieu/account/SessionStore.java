package vn.homphieu.account;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Keeps sessions in another store, but reads a session once for each request, however
 * often it is asked for, and notes its use {@linkplain SeldomNoted now and then}. The
 * next request reads it anew: one that was ended elsewhere is gone at once.
 *
 * @param <S> type of the session that is stored
 */
final class SessionStore<S extends Session> implements FindByIndexNameSessionRepository<SeldomNoted<S>> {

	private static final String READ = SessionStore.class.getName();

	private final FindByIndexNameSessionRepository<S> stored;

	SessionStore(FindByIndexNameSessionRepository<S> stored) {
		this.stored = stored;
	}

	@Override
	public SeldomNoted<S> createSession() {
		return new SeldomNoted<>(this.stored.createSession());
	}

	@Override
	public void save(SeldomNoted<S> session) {
		this.stored.save(session.stored());
	}

	@Override
	public @Nullable SeldomNoted<S> findById(String id) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return read(id);
		}
		@SuppressWarnings("unchecked")
		SeldomNoted<S> known = (SeldomNoted<S>) request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
		if (known != null && known.getId().equals(id)) {
			return known;
		}
		SeldomNoted<S> read = read(id);
		if (read != null) {
			request.setAttribute(READ, read, RequestAttributes.SCOPE_REQUEST);
		}
		return read;
	}

	private @Nullable SeldomNoted<S> read(String id) {
		S session = this.stored.findById(id);
		return (session != null) ? new SeldomNoted<>(session) : null;
	}

	@Override
	public void deleteById(String id) {
		this.stored.deleteById(id);
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(READ, RequestAttributes.SCOPE_REQUEST);
		}
	}

	@Override
	public Map<String, SeldomNoted<S>> findByIndexNameAndIndexValue(String name, String value) {
		return this.stored.findByIndexNameAndIndexValue(name, value)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> new SeldomNoted<>(entry.getValue())));
	}

}
