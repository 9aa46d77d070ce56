package vn.homphieu.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.homphieu.account.AccountFault;
import vn.homphieu.account.AccountInfo;
import vn.homphieu.account.AccountList;
import vn.homphieu.account.AccountRefusedException;
import vn.homphieu.account.AccountText;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.IssuedPassword;
import vn.homphieu.account.Requires;
import vn.homphieu.account.Role;
import vn.homphieu.kernel.Level;

/** The administrator's list of accounts, and each of them. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

	private static final List<Role> ROLES = Arrays.stream(Role.values())
		.filter((role) -> role != Role.OPERATOR)
		.toList();

	private static final String NOTICE = "notice";

	private final Accounts accounts;

	private final AccountList list;

	AccountsController(Accounts accounts, AccountList list) {
		this.accounts = accounts;
		this.list = list;
	}

	/**
	 * What the list shows.
	 *
	 * @param filter what is asked for
	 * @param found the accounts
	 * @param roles the roles to choose from
	 */
	record ListPage(AccountList.Filter filter, AccountList.Page found, List<Role> roles) {
	}

	/**
	 * What the form of an account shows.
	 *
	 * @param form what was typed
	 * @param faults what is wrong with it
	 * @param roles the roles to choose from
	 * @param levels the levels to choose from
	 */
	record FormPage(AccountText form, List<AccountFault> faults, List<Role> roles, List<Level> levels) {
	}

	/**
	 * What is shown once and never again.
	 *
	 * @param kind PASSWORD or CODE
	 * @param slips one for each account
	 */
	record SlipsPage(String kind, List<IssuedPassword> slips) {
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String role,
			@RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") int page, Model model) {
		AccountList.Filter filter = new AccountList.Filter(q, role, area, state, Math.clamp(page, 1, 100_000));
		model.addAttribute("list", new ListPage(filter, this.list.find(filter), ROLES));
		return "admin/accounts";
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping("/new")
	String fresh(Actor actor, Model model) {
		model.addAttribute("edit", form(AccountText.EMPTY, List.of()));
		return "admin/account-new";
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping("/new")
	ModelAndView add(Actor actor, AccountText form) {
		try {
			return slips("PASSWORD", List.of(this.accounts.add(actor, form.details())));
		}
		catch (AccountRefusedException ex) {
			return refused("admin/account-new", form(form, ex.faults()));
		}
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping("/{username}")
	String show(Actor actor, @PathVariable String username, Model model) {
		AccountInfo account = this.accounts.require(username);
		model.addAttribute("account", account);
		model.addAttribute("edit", form(AccountText.of(account.details()), List.of()));
		return "admin/account";
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping("/{username}")
	ModelAndView change(Actor actor, @PathVariable String username, AccountText typed, RedirectAttributes flash) {
		AccountText form = typed.named(username);
		try {
			this.accounts.change(actor, form.details());
			return back(username, "CHANGED", flash);
		}
		catch (AccountRefusedException ex) {
			return refused("admin/account", form(form, ex.faults())).addObject("account",
					this.accounts.require(username));
		}
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping("/{username}/password")
	ModelAndView password(Actor actor, @PathVariable String username) {
		return slips("PASSWORD", List.of(this.accounts.issuePassword(actor, username)));
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping("/{username}/factor")
	ModelAndView factor(Actor actor, @PathVariable String username) {
		return slips("CODE", List.of(this.accounts.resetFactor(actor, username)));
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping("/{username}/enabled")
	ModelAndView enable(Actor actor, @PathVariable String username, @RequestParam boolean enabled,
			RedirectAttributes flash) {
		try {
			this.accounts.enable(actor, username, enabled);
			return back(username, enabled ? "ENABLED" : "DISABLED", flash);
		}
		catch (AccountRefusedException ex) {
			AccountInfo account = this.accounts.require(username);
			return refused("admin/account", form(AccountText.of(account.details()), ex.faults())).addObject("account",
					account);
		}
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping("/{username}/unlock")
	ModelAndView unlock(Actor actor, @PathVariable String username, RedirectAttributes flash) {
		this.accounts.unlock(actor, username);
		return back(username, "UNLOCKED", flash);
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping("/{username}/sessions/end")
	ModelAndView endSessions(Actor actor, @PathVariable String username, RedirectAttributes flash) {
		this.accounts.endSessions(actor, username);
		return back(username, "SESSIONS", flash);
	}

	static ModelAndView slips(String kind, List<IssuedPassword> slips) {
		return new ModelAndView("admin/slips", "issued", new SlipsPage(kind, slips));
	}

	private static ModelAndView back(String username, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute(NOTICE, notice);
		return new ModelAndView("redirect:/admin/accounts/" + username);
	}

	private static FormPage form(AccountText form, List<AccountFault> faults) {
		return new FormPage(form, faults, ROLES, List.of(Level.values()));
	}

	private static ModelAndView refused(String view, FormPage page) {
		return new ModelAndView(view, Map.of("edit", page), HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
