package vn.homphieu.account.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Begins and ends the session of an official. */
@Component
class OfficialSession {

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
