package vn.homphieu.account.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Logins;
import vn.homphieu.account.Official;

/**
 * Leads an official from step to step of the login, and then to where one wanted to go.
 */
@Component
class LoginFlow {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final Logins logins;

	private final OfficialSession sessions;

	private final CookieCsrfTokenRepository tokens;

	private final KeptFormFilter forms;

	private final Clock clock;

	LoginFlow(Logins logins, OfficialSession sessions, CookieCsrfTokenRepository tokens, KeptFormFilter forms,
			Clock clock) {
		this.logins = logins;
		this.sessions = sessions;
		this.tokens = tokens;
		this.forms = forms;
		this.clock = clock;
	}

	/** Begins with a password, or a passkey that also is the second factor. */
	String begin(long accountId, boolean factorGiven, String kind, String next, HttpServletRequest request,
			HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		return proceed(new PendingLogin(accountId, factorGiven, kind, next, this.clock.instant()), request, response);
	}

	/** Someone whose passkey was right, which is password and second factor in one. */
	PendingLogin byPasskey(Official official, String next) {
		return new PendingLogin(official.accountId(), true, "passkey", next, this.clock.instant());
	}

	/** Keeps how far one is, for the next request. */
	void note(PendingLogin pending, HttpServletRequest request) {
		request.changeSessionId();
		request.getSession().setAttribute(PendingLogin.ATTRIBUTE, pending);
	}

	/** Finds who is on the way in; a password is forgotten after ten minutes. */
	Optional<PendingLogin> pending(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(PendingLogin.ATTRIBUTE) instanceof PendingLogin pending
				&& pending.since().plus(PATIENCE).isAfter(this.clock.instant())) ? Optional.of(pending)
						: Optional.empty();
	}

	/**
	 * Goes on to the next step.
	 * @return where to
	 */
	String proceed(PendingLogin pending, HttpServletRequest request, HttpServletResponse response) {
		request.getSession().setAttribute(PendingLogin.ATTRIBUTE, pending);
		return switch (this.logins.next(pending.accountId(), pending.factorGiven())) {
			case CODE -> "redirect:/login/code";
			case PASSWORD -> "redirect:/login/password";
			case DEVICE -> "redirect:/login/device";
			case DONE -> enter(pending, request, response);
		};
	}

	private String enter(PendingLogin pending, HttpServletRequest request, HttpServletResponse response) {
		Official official = this.logins.enter(pending.accountId(), pending.kind(), request.getRemoteAddr());
		HttpSession session = request.getSession();
		Object kept = session.getAttribute(KeptForm.ATTRIBUTE);
		session.removeAttribute(KeptForm.ATTRIBUTE);
		session.removeAttribute(PendingLogin.ATTRIBUTE);
		this.sessions.begin(official, pending.factorGiven(), request, response);
		boolean same = AccountCookie.read(request).equals(String.valueOf(official.accountId()));
		if (!same) {
			// Tabs of the same official that are still open keep their forms.
			this.tokens.saveToken(this.tokens.generateToken(request), request, response);
			AccountCookie.write(official.accountId(), request, response);
		}
		if (same && kept instanceof KeptForm form && form.account().equals(AccountCookie.read(request))) {
			this.forms.ready(form, request);
			return "redirect:" + form.address();
		}
		return "redirect:" + (pending.next().isEmpty() ? "/office" : pending.next());
	}

}
