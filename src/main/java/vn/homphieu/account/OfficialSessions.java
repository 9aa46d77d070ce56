package vn.homphieu.account;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.VietnamTime;

/** The sessions of officials, on whatever node they were begun. */
@Component
public class OfficialSessions {

	/** Session attribute: where the session was begun. */
	public static final String ADDRESS = "address";

	/** Session attribute: what browser it was begun with. */
	public static final String BROWSER = "browser";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	OfficialSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * Lists sessions.
	 * @param username whose
	 * @param current id of the session that asks
	 * @return the latest first
	 */
	public List<SessionInfo> of(String username, @Nullable String current) {
		return this.sessions.findByPrincipalName(username)
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> new SessionInfo(VietnamTime.at(session.getCreationTime()),
					VietnamTime.at(session.getLastAccessedTime()),
					String.valueOf(session.<String>getAttributeOrDefault(ADDRESS, "")),
					String.valueOf(session.<String>getAttributeOrDefault(BROWSER, "")),
					session.getId().equals(current)))
			.sorted(Comparator.comparing(SessionInfo::usedAt).reversed())
			.toList();
	}

	/**
	 * Ends sessions.
	 * @param username whose
	 * @param except id of the one that stays; null for none
	 * @return how many were ended
	 */
	public int end(String username, @Nullable String except) {
		List<String> ended = this.sessions.findByPrincipalName(username)
			.keySet()
			.stream()
			.filter((id) -> !id.equals(except))
			.toList();
		ended.forEach(this.sessions::deleteById);
		return ended.size();
	}

}
