package vn.homphieu.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.BeforeLogin;
import vn.homphieu.account.LoginAnswer;
import vn.homphieu.account.LoginAnswer.State;
import vn.homphieu.account.Logins;
import vn.homphieu.account.Official;
import vn.homphieu.account.Requires;

/** The login by name and password, and the way out. */
@Controller
class LoginController {

	private final Logins logins;

	private final OfficialSession sessions;

	LoginController(Logins logins, OfficialSession sessions) {
		this.logins = logins;
		this.sessions = sessions;
	}

	/**
	 * What the login page shows.
	 *
	 * @param next where to go afterwards; empty for the start page
	 * @param username what was typed before
	 * @param fault REFUSED or WAIT, or empty
	 * @param seconds how long to wait
	 */
	record LoginPage(String next, String username, String fault, long seconds) {
	}

	@BeforeLogin
	@GetMapping("/login")
	String show(@RequestParam(defaultValue = "") String next, Model model) {
		model.addAttribute("login", new LoginPage(wanted(next), "", "", 0));
		return "account/login";
	}

	@BeforeLogin
	@PostMapping("/login")
	String login(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		LoginAnswer answer = this.logins.byPassword(username, password, request.getRemoteAddr());
		Official official = answer.official();
		if (official == null) {
			return refuse(answer, username, next, response, model);
		}
		Official in = this.logins.enter(official.accountId(), "password", request.getRemoteAddr());
		this.sessions.begin(in, false, request, response);
		return "redirect:" + (wanted(next).isEmpty() ? "/office" : next);
	}

	private static String refuse(LoginAnswer answer, String username, String next, HttpServletResponse response,
			Model model) {
		boolean wait = answer.state() == State.WAIT;
		response.setStatus((wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT).value());
		if (wait) {
			response.setHeader("Retry-After", String.valueOf(answer.seconds()));
		}
		model.addAttribute("login", new LoginPage(wanted(next), username, answer.state().name(), answer.seconds()));
		return "account/login";
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/logout")
	String logout(Actor actor, HttpServletRequest request) {
		this.logins.leave(actor);
		this.sessions.end(request);
		return "redirect:/login";
	}

	private static String wanted(String next) {
		return OfficialAddresses.mayBeWanted(next) ? next : "";
	}

}
