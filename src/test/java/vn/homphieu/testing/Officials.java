package vn.homphieu.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Actors;
import vn.homphieu.account.Official;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.kernel.Level;

/**
 * Officials for tests: as actors of service calls, and as whoever is logged in at a
 * request. No account stands behind them.
 */
public final class Officials {

	private static final String ADDRESS = "192.0.2.1";

	private Officials() {
	}

	/**
	 * A clerk.
	 * @param area code of the area of responsibility
	 * @return with the second factor given
	 */
	public static Actor clerk(String area) {
		return of(Role.CLERK, area);
	}

	/**
	 * Another clerk of the same area.
	 * @param area code of the area of responsibility
	 * @return with the second factor given
	 */
	public static Actor secondClerk(String area) {
		return of(2, "clerk2", Role.CLERK, new Responsibility(area, Set.of(), Set.of()));
	}

	/**
	 * A reviewer.
	 * @param area code of the area of responsibility
	 * @return with the second factor given
	 */
	public static Actor reviewer(String area) {
		return of(Role.REVIEWER, area);
	}

	/**
	 * An election commission.
	 * @param area code of the area of responsibility
	 * @return with the second factor given
	 */
	public static Actor commission(String area) {
		return of(Role.COMMISSION, area);
	}

	/**
	 * The national election council.
	 * @return with the second factor given
	 */
	public static Actor nationalCouncil() {
		return of(Role.NATIONAL_COUNCIL, "VN");
	}

	/**
	 * An auditor of the whole country.
	 * @return with the second factor given
	 */
	public static Actor auditor() {
		return of(Role.AUDITOR, "VN");
	}

	/**
	 * An administrator.
	 * @return with the second factor given
	 */
	public static Actor administrator() {
		return of(Role.ADMINISTRATOR, "VN");
	}

	/**
	 * An official of any role.
	 * @param role the role
	 * @param area code of the area of responsibility
	 * @return with the second factor given
	 */
	public static Actor of(Role role, String area) {
		return of(10 + List.of(Role.values()).indexOf(role), role.name().toLowerCase(Locale.ROOT), role,
				new Responsibility(area, Set.of(), Set.of()));
	}

	/**
	 * Any official.
	 * @param id key of the account
	 * @param username name to log in with
	 * @param role the role
	 * @param responsibility where
	 * @return with the second factor given
	 */
	public static Actor of(long id, String username, Role role, Responsibility responsibility) {
		return new Actor(id, username, "Nguyễn Thị " + username, role, responsibility, ADDRESS, true);
	}

	/**
	 * The same official for some voting areas only.
	 * @param actor the official
	 * @param stations codes of the voting areas
	 * @return the official
	 */
	public static Actor at(Actor actor, String... stations) {
		return with(actor,
				new Responsibility(actor.responsibility().area(), Set.of(stations), actor.responsibility().levels()));
	}

	/**
	 * The same official for some levels only.
	 * @param actor the official
	 * @param levels the levels
	 * @return the official
	 */
	public static Actor at(Actor actor, Level... levels) {
		return with(actor,
				new Responsibility(actor.responsibility().area(), actor.responsibility().stations(), Set.of(levels)));
	}

	/**
	 * The same official, whose second factor was not given lately.
	 * @param actor the official
	 * @return the official
	 */
	public static Actor unconfirmed(Actor actor) {
		return new Actor(actor.accountId(), actor.username(), actor.name(), actor.role(), actor.responsibility(),
				actor.address(), false);
	}

	/**
	 * Logs an official in for one request of {@code MockMvc}; forms also need
	 * {@code csrf()}.
	 * @param actor the official
	 * @return what to put into {@code with(…)}
	 */
	public static RequestPostProcessor loggedIn(Actor actor) {
		return SecurityMockMvcRequestPostProcessors.authentication(authentication(actor));
	}

	/**
	 * Opens a session for an official, as the login does.
	 * @param sessions where sessions are kept
	 * @param actor the official
	 * @return the value of the session's cookie
	 */
	public static <S extends Session> String session(SessionRepository<S> sessions, Actor actor) {
		S session = sessions.createSession();
		session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
				new SecurityContextImpl(authentication(actor)));
		sessions.save(session);
		return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
	}

	private static Authentication authentication(Actor actor) {
		Official official = new Official(actor.accountId(), actor.username(), actor.name(), actor.role(),
				actor.responsibility(), "");
		List<GrantedAuthority> authorities = new ArrayList<>(official.getAuthorities());
		if (actor.confirmed()) {
			authorities.add(FactorGrantedAuthority.withAuthority(Actors.SECOND_FACTOR).issuedAt(Instant.now()).build());
		}
		return UsernamePasswordAuthenticationToken.authenticated(official, null, authorities);
	}

	private static Actor with(Actor actor, Responsibility responsibility) {
		return new Actor(actor.accountId(), actor.username(), actor.name(), actor.role(), responsibility,
				actor.address(), actor.confirmed());
	}

}
