package vn.homphieu.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.homphieu.account.AccountFault;
import vn.homphieu.account.AccountInfo;
import vn.homphieu.account.AccountList;
import vn.homphieu.account.AccountPlaces;
import vn.homphieu.account.AccountRefusedException;
import vn.homphieu.account.AccountText;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.IssuedPassword;
import vn.homphieu.account.Requires;
import vn.homphieu.account.Role;
import vn.homphieu.account.SecondFactors;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.Level;

/** The administrator's list of accounts, and each of them. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

	static final List<Role> ROLES = Arrays.stream(Role.values()).filter((role) -> role != Role.OPERATOR).toList();

	private static final String NOTICE = "notice";

	private final Accounts accounts;

	private final AccountList list;

	private final AccountPlaces places;

	private final SecondFactors factors;

	AccountsController(Accounts accounts, AccountList list, AccountPlaces places, SecondFactors factors) {
		this.accounts = accounts;
		this.list = list;
		this.places = places;
		this.factors = factors;
	}

	/**
	 * What the list shows.
	 *
	 * @param filter what is asked for
	 * @param found the accounts
	 * @param roles the roles to choose from
	 * @param areas names of their areas by code
	 */
	record ListPage(AccountList.Filter filter, AccountList.Page found, List<Role> roles, Map<String, String> areas) {
	}

	/**
	 * What the form of an account shows.
	 *
	 * @param form what was typed
	 * @param faults what is wrong with it
	 * @param roles the roles to choose from
	 * @param levels the levels to choose from
	 * @param provinces the provinces to choose from
	 * @param area name of the area; null for the country or if there is none
	 */
	record FormPage(AccountText form, List<AccountFault> faults, List<Role> roles, List<Level> levels,
			List<AreaInfo> provinces, @Nullable String area) {
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String role,
			@RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") int page, Model model) {
		AccountList.Filter filter = new AccountList.Filter(q, role, this.places.codeOf(area), state,
				Math.clamp(page, 1, 100_000));
		AccountList.Page found = this.list.find(filter);
		model.addAttribute("list", new ListPage(filter, found, ROLES, this.places.names(found.areas())));
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
	ModelAndView add(Actor actor, AccountText form, RedirectAttributes redirect) {
		try {
			return slips("PASSWORD", this.accounts.add(actor, form.details()), redirect);
		}
		catch (AccountRefusedException ex) {
			return refusedAt("admin/account-new", form(form, ex.faults()));
		}
	}

	/** Shown once: whoever reloads the page is told so. */
	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping("/new/slips")
	String slips(Actor actor, @RequestParam(defaultValue = "") String key, Model model) {
		model.addAttribute("issued", SealedSlips.open(model.asMap().remove(SealedSlips.ATTRIBUTE), key));
		model.addAttribute("portal", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
		return "admin/slips";
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@GetMapping("/{username}")
	String show(Actor actor, @PathVariable String username, Model model) {
		AccountInfo account = this.accounts.require(username);
		model.addAttribute("account", account);
		model.addAttribute("factors", this.factors.of(account.id()));
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
			return refused(username, form(form, ex.faults()));
		}
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping("/{username}/password")
	ModelAndView password(Actor actor, @PathVariable String username, RedirectAttributes redirect) {
		return slips("PASSWORD", this.accounts.issuePassword(actor, username), redirect);
	}

	@Requires(Action.MANAGE_ACCOUNTS)
	@PostMapping("/{username}/factor")
	ModelAndView factor(Actor actor, @PathVariable String username, RedirectAttributes redirect) {
		return slips("CODE", this.accounts.resetFactor(actor, username), redirect);
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
			return refused(username, form(AccountText.of(this.accounts.require(username).details()), ex.faults()));
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

	private ModelAndView slips(String kind, IssuedPassword issued, RedirectAttributes redirect) {
		return SealedSlips.seal(Slips.of(kind, List.of(issued), this.places), redirect);
	}

	private static ModelAndView back(String username, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute(NOTICE, notice);
		return new ModelAndView("redirect:/admin/accounts/" + username);
	}

	private FormPage form(AccountText form, List<AccountFault> faults) {
		String area = Objects.requireNonNullElse(form.area(), "");
		return new FormPage(form, faults, ROLES, List.of(Level.values()), this.places.provinces(),
				this.places.names(Set.of(area)).get(area));
	}

	private ModelAndView refused(String username, FormPage page) {
		AccountInfo account = this.accounts.require(username);
		return refusedAt("admin/account", page).addObject("account", account)
			.addObject("factors", this.factors.of(account.id()));
	}

	private static ModelAndView refusedAt(String view, FormPage page) {
		return new ModelAndView(view, Map.of("edit", page), HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
