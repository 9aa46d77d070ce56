package vn.homphieu.account.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.homphieu.account.AccountFault;
import vn.homphieu.account.AccountRefusedException;
import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Actors;
import vn.homphieu.account.FactorInfo;
import vn.homphieu.account.Logins;
import vn.homphieu.account.OfficialSessions;
import vn.homphieu.account.OwnAccount;
import vn.homphieu.account.Requires;
import vn.homphieu.account.SecondFactors;
import vn.homphieu.account.SessionInfo;

/** An official's own account: password, second factor, sessions. */
@Controller
class AccountController {

	private static final String BACK = "redirect:/account";

	private static final String NOTICE = "notice";

	private final Logins logins;

	private final OwnAccount own;

	private final SecondFactors factors;

	private final OfficialSessions sessions;

	private final OfferedDevice offer;

	private final Actors actors;

	AccountController(Logins logins, OwnAccount own, SecondFactors factors, OfficialSessions sessions,
			OfferedDevice offer, Actors actors) {
		this.logins = logins;
		this.own = own;
		this.factors = factors;
		this.sessions = sessions;
		this.offer = offer;
		this.actors = actors;
	}

	/**
	 * What the page of one's own account shows.
	 *
	 * @param factors the second factors
	 * @param sessions the sessions, the latest first
	 * @param fault code of what is wrong, or empty
	 */
	record AccountPage(FactorInfo factors, List<SessionInfo> sessions, String fault) {
	}

	@Requires(Action.OWN_ACCOUNT)
	@GetMapping("/account")
	String show(Actor actor, HttpServletRequest request, Model model) {
		model.addAttribute("account", page(actor, "", request));
		return "account/own";
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/password")
	String password(Actor actor, @RequestParam(defaultValue = "") String current,
			@RequestParam(defaultValue = "") String fresh, HttpServletRequest request, RedirectAttributes flash) {
		if (this.logins.byPassword(actor.username(), current, actor.address()).official() == null) {
			throw new AccountRefusedException(List.of(new AccountFault("current", "PASSWORD_WRONG", "")));
		}
		this.own.changePassword(actor, fresh);
		this.sessions.end(actor.username(), request.getSession().getId());
		flash.addFlashAttribute(NOTICE, "PASSWORD");
		return BACK;
	}

	@Requires(Action.OWN_ACCOUNT)
	@GetMapping("/account/device")
	String device(Actor actor, HttpServletRequest request, Model model) {
		model.addAttribute("device", this.offer.page(actor, "", request));
		return "account/device";
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/device")
	String takeDevice(Actor actor, @RequestParam(defaultValue = "") String code, HttpServletRequest request,
			Model model) {
		this.factors.requireConfirmed(actor);
		model.addAttribute("codes", this.own.takeDevice(actor, this.offer.secret(request), code));
		this.offer.forget(request);
		return "account/codes";
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/device/remove")
	String removeDevice(Actor actor, RedirectAttributes flash) {
		this.factors.requireConfirmed(actor);
		this.own.removeDevice(actor);
		flash.addFlashAttribute(NOTICE, "DEVICE");
		return BACK;
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/passkeys/{id}/remove")
	String removePasskey(Actor actor, @PathVariable long id, RedirectAttributes flash) {
		this.factors.requireConfirmed(actor);
		this.own.removePasskey(actor, id);
		flash.addFlashAttribute(NOTICE, "DEVICE");
		return BACK;
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/codes")
	String codes(Actor actor, Model model) {
		this.factors.requireConfirmed(actor);
		model.addAttribute("codes", this.own.renewCodes(actor));
		return "account/codes";
	}

	/** A request is all it takes to keep the session on. */
	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/session")
	ResponseEntity<Void> stay(Actor actor) {
		return ResponseEntity.noContent().build();
	}

	@Requires(Action.OWN_ACCOUNT)
	@PostMapping("/account/sessions/end")
	String endSessions(Actor actor, HttpServletRequest request, RedirectAttributes flash) {
		this.own.leaveOthers(actor, request.getSession().getId());
		flash.addFlashAttribute(NOTICE, "SESSIONS");
		return BACK;
	}

	/** The page again, with what is wrong. */
	@ExceptionHandler
	ModelAndView refused(AccountRefusedException ex, HttpServletRequest request) {
		Actor actor = this.actors.of(request).orElseThrow();
		String fault = ex.faults().getFirst().code();
		boolean device = "/account/device".equals(request.getRequestURI());
		ModelAndView page = new ModelAndView(device ? "account/device" : "account/own").addObject("actor", actor);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return device ? page.addObject("device", this.offer.page(actor, fault, request))
				: page.addObject("account", page(actor, fault, request));
	}

	private AccountPage page(Actor actor, String fault, HttpServletRequest request) {
		return new AccountPage(this.factors.of(actor.accountId()),
				this.sessions.of(actor.username(), request.getSession().getId()), fault);
	}

}
