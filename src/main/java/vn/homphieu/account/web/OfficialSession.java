package vn.homphieu.account.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Actors;
import vn.homphieu.account.Official;
import vn.homphieu.account.OfficialSessions;

/** Begins and ends the session of an official. */
@Component
class OfficialSession {

	/** What is kept of the name that a browser gives itself. */
	private static final int LONGEST = 200;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final Clock clock;

	OfficialSession(Clock clock) {
		this.clock = clock;
	}

	/** Begins a session, under a name that nobody knew before. */
	void begin(Official official, boolean secondFactor, HttpServletRequest request, HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		String browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
		request.getSession().setAttribute(OfficialSessions.ADDRESS, request.getRemoteAddr());
		request.getSession()
			.setAttribute(OfficialSessions.BROWSER, browser.substring(0, Math.min(browser.length(), LONGEST)));
		keep(official, secondFactor, request, response);
	}

	/** Notes that the second factor was given just now. */
	void confirm(Official official, HttpServletRequest request, HttpServletResponse response) {
		keep(official, true, request, response);
	}

	void end(HttpServletRequest request) {
		SecurityContextHolder.clearContext();
		if (request.getSession(false) != null) {
			request.getSession(false).invalidate();
		}
	}

	private void keep(Official official, boolean secondFactor, HttpServletRequest request,
			HttpServletResponse response) {
		List<GrantedAuthority> authorities = new ArrayList<>(official.getAuthorities());
		if (secondFactor) {
			authorities
				.add(FactorGrantedAuthority.withAuthority(Actors.SECOND_FACTOR).issuedAt(this.clock.instant()).build());
		}
		Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(official, null, authorities);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
