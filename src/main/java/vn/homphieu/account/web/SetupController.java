package vn.homphieu.account.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.AccountFault;
import vn.homphieu.account.AccountRefusedException;
import vn.homphieu.account.BeforeLogin;
import vn.homphieu.account.SetupLink;

/** The page where the first administrator is made, by the link of the console. */
@Controller
class SetupController {

	private final SetupLink link;

	private final LoginFlow flow;

	SetupController(SetupLink link, LoginFlow flow) {
		this.link = link;
		this.flow = flow;
	}

	/**
	 * What the page shows.
	 *
	 * @param token the token of the address; empty if it is not good
	 * @param username what was typed
	 * @param name what was typed
	 * @param faults what is wrong
	 */
	record SetupPage(String token, String username, String name, List<AccountFault> faults) {
	}

	@BeforeLogin
	@GetMapping("/setup")
	String show(@RequestParam(defaultValue = "") String token, HttpServletResponse response, Model model) {
		boolean good = this.link.isGood(token);
		response.setStatus((good ? HttpStatus.OK : HttpStatus.NOT_FOUND).value());
		model.addAttribute("setup", new SetupPage(good ? token : "", "", "", List.of()));
		return "account/setup";
	}

	@BeforeLogin
	@PostMapping("/setup")
	String make(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String username,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String fresh,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		try {
			long account = this.link.use(token, username, name, fresh, request.getRemoteAddr());
			return this.flow.begin(account, false, "setup", "/admin/accounts", request, response);
		}
		catch (AccountRefusedException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("setup", new SetupPage(token, username, name, ex.faults()));
			return "account/setup";
		}
	}

}
