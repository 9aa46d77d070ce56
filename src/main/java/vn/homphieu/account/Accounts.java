package vn.homphieu.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.secret.OneTimePassword;
import vn.homphieu.kernel.NotFoundException;

/** Keeps the accounts of officials. */
@Service
@Transactional(readOnly = true)
public class Accounts {

	private final AccountRepository accounts;

	private final AccountRules rules;

	private final AccountPlaces places;

	private final PasswordHashing hashing;

	private final RecoveryCodeStore recovery;

	private final PasskeyStore passkeys;

	private final OfficialSessions sessions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Accounts(AccountRepository accounts, AccountRules rules, AccountPlaces places, PasswordHashing hashing,
			RecoveryCodeStore recovery, PasskeyStore passkeys, OfficialSessions sessions,
			ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.rules = rules;
		this.places = places;
		this.hashing = hashing;
		this.recovery = recovery;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Makes an account.
	 * @param actor who makes it
	 * @param said who it is for and where; the area by its code or its name
	 * @return the password for the first login
	 * @throws AccountRefusedException if the account cannot be as was said
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public IssuedPassword add(Actor actor, AccountDetails said) {
		AccountDetails details = this.places.placed(said);
		List<AccountFault> faults = this.rules.checkNew(details);
		if (!faults.isEmpty()) {
			throw new AccountRefusedException(faults);
		}
		String password = OneTimePassword.make();
		store(actor, details, this.hashing.hash(password));
		return new IssuedPassword(details, password);
	}

	/**
	 * Stores accounts that were checked and whose passwords are hashed, all or none.
	 * @param actor who makes them
	 * @param hashes the hash of each password
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public void addAll(Actor actor, Map<IssuedPassword, String> hashes) {
		hashes.forEach((issued, hash) -> store(actor, issued.details(), hash));
	}

	private void store(Actor actor, AccountDetails details, String hash) {
		this.accounts.save(new Account(details, hash, actor.username(), this.clock.instant()));
		publish(actor, "account.created", details.username(), Map.of(), details.logged());
	}

	/**
	 * Says anew who an account is for and where; its sessions end.
	 * @param actor who changes it
	 * @param said what is said of it; the username names it
	 * @throws AccountRefusedException if the account cannot be as was said, or is the
	 * actor's own
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public void change(Actor actor, AccountDetails said) {
		AccountDetails details = this.places.placed(said);
		List<AccountFault> faults = this.rules.check(details);
		Account account = lock(details.username());
		if (account.role() != details.role()) {
			refuseOwn(actor, account);
		}
		if (!faults.isEmpty()) {
			throw new AccountRefusedException(faults);
		}
		Map<String, Object> before = account.details().logged();
		account.describe(details, this.clock.instant());
		publish(actor, "account.changed", details.username(), before, details.logged());
		this.sessions.end(details.username(), null);
	}

	/**
	 * Turns an account on or off; its sessions end.
	 * @param actor who does it
	 * @param username name of the account
	 * @param enabled whether it may log in
	 * @throws AccountRefusedException if it is the actor's own
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public void enable(Actor actor, String username, boolean enabled) {
		Account account = lock(username);
		refuseOwn(actor, account);
		account.enable(enabled, this.clock.instant());
		publish(actor, enabled ? "account.enabled" : "account.disabled", username, Map.of(), Map.of());
		this.sessions.end(username, null);
	}

	/**
	 * Gives an account a new password, to be changed at the next login; its sessions end.
	 * @param actor who does it
	 * @param username name of the account
	 * @return the password, shown once
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public IssuedPassword issuePassword(Actor actor, String username) {
		Account account = lock(username);
		String password = OneTimePassword.make();
		account.issue(this.hashing.hash(password), this.clock.instant());
		publish(actor, "account.password.issued", username, Map.of(), Map.of());
		this.sessions.end(username, null);
		return new IssuedPassword(account.details(), password);
	}

	/**
	 * Replaces the second factor of an account, whose devices are lost, by a code that
	 * works once; its sessions end.
	 * @param actor who does it
	 * @param username name of the account
	 * @return the code, shown once
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public IssuedPassword resetFactor(Actor actor, String username) {
		Account account = lock(username);
		String code = OneTimePassword.make();
		account.forgetDevice();
		this.passkeys.deleteAll(account.id());
		this.recovery.replace(account.id(), List.of(code));
		publish(actor, "account.factor.reset", username, Map.of(), Map.of());
		this.sessions.end(username, null);
		return new IssuedPassword(account.details(), code);
	}

	/**
	 * Ends the wait of an account after failed attempts.
	 * @param actor who does it
	 * @param username name of the account
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public void unlock(Actor actor, String username) {
		lock(username).unlock();
		publish(actor, "account.unlocked", username, Map.of(), Map.of());
	}

	/**
	 * Logs an account out everywhere.
	 * @param actor who does it
	 * @param username name of the account
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public void endSessions(Actor actor, String username) {
		this.sessions.end(lock(username).username(), null);
		publish(actor, "account.sessions.ended", username, Map.of(), Map.of());
	}

	/**
	 * Finds an account by its username.
	 * @param username the username, in any case
	 * @return the account
	 * @throws NotFoundException if there is none
	 */
	public AccountInfo require(String username) {
		return this.accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
			.map((account) -> account.info(this.clock.instant()))
			.orElseThrow(() -> new NotFoundException("account", username));
	}

	/**
	 * Lists all accounts.
	 * @return by username
	 */
	public List<AccountInfo> all() {
		return this.accounts.findAllByOrderByUsername()
			.stream()
			.map((account) -> account.info(this.clock.instant()))
			.toList();
	}

	/**
	 * Tells whether anybody can set up the portal.
	 * @return whether there is an administrator who may log in
	 */
	public boolean haveAdministrator() {
		return this.accounts.existsByRoleAndEnabledTrue(Role.ADMINISTRATOR);
	}

	private Account lock(String username) {
		return this.accounts.findByUsername(username)
			.flatMap((account) -> this.accounts.lock(account.id()))
			.orElseThrow(() -> new NotFoundException("account", username));
	}

	private static void refuseOwn(Actor actor, Account account) {
		if (actor.accountId() == account.id()) {
			throw new AccountRefusedException(List.of(new AccountFault("role", "OWN_ACCOUNT", "")));
		}
	}

	private void publish(Actor actor, String action, String username, Map<String, Object> before,
			Map<String, Object> after) {
		this.events.publishEvent(new AccountEvent(actor, action, username, before, after));
	}

}
