package vn.homphieu.account.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.AccountRefusedException;
import vn.homphieu.account.Actor;
import vn.homphieu.account.BeforeLogin;
import vn.homphieu.account.LoginStep;
import vn.homphieu.account.Logins;
import vn.homphieu.account.OwnAccount;

/** The first device for the second factor, where a role cannot log in without. */
@Controller
class DeviceController {

	private static final String AGAIN = "redirect:/login";

	private final LoginFlow flow;

	private final Logins logins;

	private final OwnAccount own;

	private final OfferedDevice offer;

	DeviceController(LoginFlow flow, Logins logins, OwnAccount own, OfferedDevice offer) {
		this.flow = flow;
		this.logins = logins;
		this.own = own;
		this.offer = offer;
	}

	@BeforeLogin
	@GetMapping("/login/device")
	String show(HttpServletRequest request, Model model) {
		PendingLogin pending = arriving(request);
		if (pending == null) {
			return AGAIN;
		}
		model.addAttribute("device", this.offer.page(actor(pending, request), "", request));
		return "account/first-device";
	}

	@BeforeLogin
	@PostMapping("/login/device")
	String take(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		PendingLogin pending = arriving(request);
		if (pending == null) {
			return AGAIN;
		}
		Actor actor = actor(pending, request);
		try {
			List<String> codes = this.own.takeDevice(actor, this.offer.secret(request), code);
			this.offer.forget(request);
			request.getSession().setAttribute(PendingLogin.ATTRIBUTE, pending.withFactor("device"));
			model.addAttribute("codes", codes);
			return "account/first-codes";
		}
		catch (AccountRefusedException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("device", this.offer.page(actor, ex.faults().getFirst().code(), request));
			return "account/first-device";
		}
	}

	/** After the recovery codes were seen. */
	@BeforeLogin
	@PostMapping("/login/continue")
	String goOn(HttpServletRequest request, HttpServletResponse response) {
		PendingLogin pending = this.flow.pending(request).orElse(null);
		return (pending != null) ? this.flow.proceed(pending, request, response) : AGAIN;
	}

	private @Nullable PendingLogin arriving(HttpServletRequest request) {
		return this.flow.pending(request)
			.filter((pending) -> this.logins.next(pending.accountId(), pending.factorGiven()) == LoginStep.DEVICE)
			.orElse(null);
	}

	private Actor actor(PendingLogin pending, HttpServletRequest request) {
		return this.logins.arriving(pending.accountId(), request.getRemoteAddr());
	}

}
