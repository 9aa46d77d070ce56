package vn.homphieu.account.web;

import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.homphieu.account.OfficialAddresses;

/**
 * Sends on the form that was kept during a login. The login redirects to the form's own
 * address, so that its answer stands there and a reload does not log in again.
 */
@Component
@Order(0) // behind those of security, which know who is logged in
class KeptFormFilter extends OncePerRequestFilter {

	private static final String READY = "readyForm";

	/**
	 * A browser follows a redirect at once; whoever comes later wants to see the page.
	 */
	private static final Duration AT_ONCE = Duration.ofSeconds(30);

	private final Clock clock;

	KeptFormFilter(Clock clock) {
		this.clock = clock;
	}

	/**
	 * A form to be sent on by the next request.
	 *
	 * @param form the form
	 * @param since when the login was done
	 */
	private record Ready(KeptForm form, Instant since) implements Serializable {
	}

	/** Makes the next request for the form's address send it. */
	void ready(KeptForm form, HttpServletRequest request) {
		request.getSession().setAttribute(READY, new Ready(form, this.clock.instant()));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"GET".equals(request.getMethod()) || !OfficialAddresses.contain(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null && session.getAttribute(READY) instanceof Ready ready
				&& ready.form().path().equals(request.getRequestURI())) {
			session.removeAttribute(READY);
			if (ready.since().plus(AT_ONCE).isAfter(this.clock.instant())) {
				chain.doFilter(new KeptFormRequest(request, ready.form().parameters()), response);
				return;
			}
		}
		chain.doFilter(request, response);
	}

}
