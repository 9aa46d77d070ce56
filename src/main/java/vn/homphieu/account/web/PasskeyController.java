package vn.homphieu.account.web;

import java.security.SecureRandom;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.AccountRefusedException;
import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.BeforeLogin;
import vn.homphieu.account.LoginAnswer;
import vn.homphieu.account.Logins;
import vn.homphieu.account.Official;
import vn.homphieu.account.OfficialAddresses;
import vn.homphieu.account.Passkeys;
import vn.homphieu.account.Requires;
import vn.homphieu.account.SecondFactors;

/** What the script of a page asks and answers where a passkey is made or used. */
@Controller
class PasskeyController {

	private static final String NEW = "newPasskey";

	private static final String CHALLENGE = "passkeyChallenge";

	private static final int CHALLENGE_BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final Passkeys passkeys;

	private final SecondFactors factors;

	private final Logins logins;

	private final LoginFlow flow;

	private final OfficialSession sessions;

	PasskeyController(Passkeys passkeys, SecondFactors factors, Logins logins, LoginFlow flow,
			OfficialSession sessions) {
		this.passkeys = passkeys;
		this.factors = factors;
		this.logins = logins;
		this.flow = flow;
		this.sessions = sessions;
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/passkeys/options")
	ResponseEntity<String> ask(Actor actor, HttpServletRequest request) {
		this.factors.requireConfirmed(actor);
		byte[] challenge = new byte[CHALLENGE_BYTES];
		this.random.nextBytes(challenge);
		request.getSession().setAttribute(NEW, challenge);
		return json(this.passkeys.ask(actor, place(request), challenge));
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/passkeys")
	ResponseEntity<Void> take(Actor actor, @RequestBody String answer, HttpServletRequest request) {
		Object challenge = request.getSession().getAttribute(NEW);
		request.getSession().removeAttribute(NEW);
		try {
			if (challenge instanceof byte[] bytes) {
				this.passkeys.take(actor, place(request), bytes, answer);
				return status(HttpStatus.NO_CONTENT);
			}
			return status(HttpStatus.CONFLICT);
		}
		catch (AccountRefusedException ex) {
			return status(HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@BeforeLogin
	@PostMapping("/login/passkey/options")
	ResponseEntity<String> challenge(HttpServletRequest request) {
		String username = this.flow.pending(request)
			.map((pending) -> this.logins.arriving(pending.accountId(), request.getRemoteAddr()).username())
			.orElse(null);
		return challenge(username, request);
	}

	/** Notes the factor; the page then goes on by a form. */
	@BeforeLogin
	@PostMapping("/login/passkey")
	ResponseEntity<Void> login(@RequestBody String answer, @RequestParam(defaultValue = "") String next,
			HttpServletRequest request) {
		Optional<PendingLogin> pending = this.flow.pending(request);
		Official official = check(pending.map(PendingLogin::accountId).orElse(null), answer, request);
		if (official == null) {
			return status(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.flow.note(
				pending.map((known) -> known.withFactor("passkey"))
					.orElseGet(() -> this.flow.byPasskey(official, OfficialAddresses.mayBeWanted(next) ? next : "")),
				request);
		return status(HttpStatus.NO_CONTENT);
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/passkeys/challenge")
	ResponseEntity<String> challenge(Actor actor, HttpServletRequest request) {
		return challenge(actor.username(), request);
	}

	/** Notes the factor once more; the page then sends its form. */
	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/passkeys/confirm")
	ResponseEntity<Void> confirm(Actor actor, @RequestBody String answer, HttpServletRequest request,
			HttpServletResponse response) {
		Official official = check(actor.accountId(), answer, request);
		if (official == null) {
			return status(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.sessions.confirm(official, request, response);
		return status(HttpStatus.NO_CONTENT);
	}

	private ResponseEntity<String> challenge(@Nullable String username, HttpServletRequest request) {
		PublicKeyCredentialRequestOptions options = this.passkeys.challenge(username, place(request));
		request.getSession().setAttribute(CHALLENGE, options);
		return json(this.passkeys.json(options));
	}

	/** A challenge is answered once. */
	private @Nullable Official check(@Nullable Long accountId, String answer, HttpServletRequest request) {
		HttpSession session = request.getSession();
		Object options = session.getAttribute(CHALLENGE);
		session.removeAttribute(CHALLENGE);
		if (!(options instanceof PublicKeyCredentialRequestOptions challenge)) {
			return null;
		}
		LoginAnswer given = this.passkeys.check(accountId, challenge, answer, place(request), request.getRemoteAddr());
		return given.official();
	}

	private static Passkeys.Place place(HttpServletRequest request) {
		boolean usual = request.getServerPort() == ("https".equals(request.getScheme()) ? 443 : 80);
		return new Passkeys.Place(request.getServerName(),
				request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort()));
	}

	private static ResponseEntity<String> json(String body) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
	}

	private static ResponseEntity<Void> status(HttpStatus status) {
		return ResponseEntity.status(status).build();
	}

}
