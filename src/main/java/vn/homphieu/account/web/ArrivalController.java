package vn.homphieu.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.AccountRefusedException;
import vn.homphieu.account.BeforeLogin;
import vn.homphieu.account.LoginAnswer;
import vn.homphieu.account.LoginAnswer.State;
import vn.homphieu.account.LoginStep;
import vn.homphieu.account.Logins;
import vn.homphieu.account.OwnAccount;
import vn.homphieu.account.SecondFactors;

/** What is asked between the password and the first page: code, own password. */
@Controller
class ArrivalController {

	private static final String AGAIN = "redirect:/login";

	private final LoginFlow flow;

	private final Logins logins;

	private final SecondFactors factors;

	private final OwnAccount own;

	ArrivalController(LoginFlow flow, Logins logins, SecondFactors factors, OwnAccount own) {
		this.flow = flow;
		this.logins = logins;
		this.factors = factors;
		this.own = own;
	}

	/**
	 * What a step shows.
	 *
	 * @param fault code of what is wrong, or empty
	 * @param seconds how long to wait
	 * @param device whether the account has a device that shows codes
	 * @param passkeys whether it has passkeys
	 */
	record ArrivalPage(String fault, long seconds, boolean device, boolean passkeys) {
	}

	@BeforeLogin
	@GetMapping("/login/code")
	String code(HttpServletRequest request, Model model) {
		return this.flow.pending(request)
			.map((pending) -> code(pending.accountId(), LoginAnswer.State.ACCEPTED, 0, model))
			.orElse(AGAIN);
	}

	@BeforeLogin
	@PostMapping("/login/code")
	String giveCode(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		PendingLogin pending = this.flow.pending(request).orElse(null);
		if (pending == null) {
			return AGAIN;
		}
		LoginAnswer answer = this.factors.check(pending.accountId(), code, request.getRemoteAddr());
		if (answer.official() != null) {
			return this.flow.proceed(pending.withFactor("code"), request, response);
		}
		LoginController.status(answer, response);
		return code(pending.accountId(), answer.state(), answer.seconds(), model);
	}

	private String code(long accountId, State state, long seconds, Model model) {
		boolean device = this.factors.of(accountId).device();
		boolean passkeys = !this.factors.of(accountId).passkeys().isEmpty();
		model.addAttribute("step",
				new ArrivalPage((state != State.ACCEPTED) ? state.name() : "", seconds, device, passkeys));
		return "account/code";
	}

	@BeforeLogin
	@GetMapping("/login/password")
	String password(HttpServletRequest request, Model model) {
		model.addAttribute("step", new ArrivalPage("", 0, false, false));
		return this.flow.pending(request).isPresent() ? "account/first-password" : AGAIN;
	}

	@BeforeLogin
	@PostMapping("/login/password")
	String setPassword(@RequestParam(defaultValue = "") String fresh, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		PendingLogin pending = this.flow.pending(request).orElse(null);
		if (pending == null || this.logins.next(pending.accountId(), pending.factorGiven()) != LoginStep.PASSWORD) {
			return AGAIN;
		}
		try {
			this.own.changePassword(this.logins.arriving(pending.accountId(), request.getRemoteAddr()), fresh);
		}
		catch (AccountRefusedException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("step", new ArrivalPage(ex.faults().getFirst().code(), 0, false, false));
			return "account/first-password";
		}
		return this.flow.proceed(pending, request, response);
	}

}
