package vn.homphieu.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.LoginAnswer;
import vn.homphieu.account.Official;
import vn.homphieu.account.OfficialAddresses;
import vn.homphieu.account.Requires;
import vn.homphieu.account.SecondFactors;

/** Takes the second factor once more and goes on with what was being done. */
@Controller
class ConfirmController {

	private final SecondFactors factors;

	private final OfficialSession sessions;

	private final Confirmation confirmation;

	ConfirmController(SecondFactors factors, OfficialSession sessions, Confirmation confirmation) {
		this.factors = factors;
		this.sessions = sessions;
		this.confirmation = confirmation;
	}

	/** For a script that needs the factor before it goes on: back to the account then. */
	@Requires(Action.OWN_ACCOUNT)
	@GetMapping("/account/confirm")
	String ask(Actor actor) {
		this.factors.requireConfirmed(actor);
		return "redirect:/account";
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/confirm")
	String confirm(Actor actor, @RequestParam(name = Confirmation.CODE, defaultValue = "") String code,
			@RequestParam(Confirmation.TO) String address, @RequestParam(Confirmation.METHOD) String method,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!actor.confirmed()) {
			LoginAnswer answer = this.factors.check(actor.accountId(), code, actor.address());
			Official official = answer.official();
			if (official == null) {
				LoginController.status(answer, response);
				model.addAttribute("confirm",
						this.confirmation.page(actor, request, answer.state().name(), answer.seconds()));
				return "account/confirm";
			}
			this.sessions.confirm(official, request, response);
		}
		String to = OfficialAddresses.mayBeWanted(address) ? address : "/office";
		return ("POST".equals(method) ? "forward:" : "redirect:") + to;
	}

}
