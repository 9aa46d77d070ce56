package vn.homphieu.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Actors;
import vn.homphieu.account.BeforeLogin;
import vn.homphieu.account.LoginAnswer;
import vn.homphieu.account.LoginAnswer.State;
import vn.homphieu.account.Logins;
import vn.homphieu.account.Official;
import vn.homphieu.account.OfficialAddresses;
import vn.homphieu.account.Requires;

/** The login by name and password, and the way out. */
@Controller
class LoginController {

	private final Logins logins;

	private final LoginFlow flow;

	private final OfficialSession sessions;

	private final Actors actors;

	LoginController(Logins logins, LoginFlow flow, OfficialSession sessions, Actors actors) {
		this.logins = logins;
		this.flow = flow;
		this.sessions = sessions;
		this.actors = actors;
	}

	/**
	 * What the login page shows.
	 *
	 * @param next where to go afterwards; empty for the start page
	 * @param username what was typed before
	 * @param fault REFUSED or WAIT, or empty
	 * @param seconds how long to wait
	 * @param kept whether a form waits for this login
	 */
	record LoginPage(String next, String username, String fault, long seconds, boolean kept) {
	}

	@BeforeLogin
	@GetMapping("/login")
	String show(@RequestParam(defaultValue = "") String next, HttpServletRequest request, Model model) {
		if (this.actors.of(request).isPresent()) {
			return "redirect:" + target(next);
		}
		model.addAttribute("login", new LoginPage(wanted(next), "", "", 0, hasKeptForm(request)));
		return "account/login";
	}

	@BeforeLogin
	@PostMapping("/login")
	String login(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		LoginAnswer answer = this.logins.byPassword(username, password, request.getRemoteAddr());
		Official official = answer.official();
		if (official != null) {
			return this.flow.begin(official.accountId(), false, "password", wanted(next), request, response);
		}
		status(answer, response);
		model.addAttribute("login",
				new LoginPage(wanted(next), username, answer.state().name(), answer.seconds(), hasKeptForm(request)));
		return "account/login";
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/logout")
	String logout(Actor actor, HttpServletRequest request, HttpServletResponse response) {
		this.logins.leave(actor);
		this.sessions.end(request);
		AccountCookie.forget(request, response);
		return "redirect:/login";
	}

	/** 429 with the time to wait, or 422. */
	static void status(LoginAnswer answer, HttpServletResponse response) {
		boolean wait = answer.state() == State.WAIT;
		response.setStatus((wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT).value());
		if (wait) {
			response.setHeader("Retry-After", String.valueOf(answer.seconds()));
		}
	}

	private static boolean hasKeptForm(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(KeptForm.ATTRIBUTE) != null;
	}

	private static String wanted(String next) {
		return OfficialAddresses.mayBeWanted(next) ? next : "";
	}

	private static String target(String next) {
		return wanted(next).isEmpty() ? "/office" : next;
	}

}
