package vn.homphieu.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.secret.OneTimePassword;

/** Keeps the accounts of officials. */
@Service
@Transactional(readOnly = true)
public class Accounts {

	private final AccountRepository accounts;

	private final AccountRules rules;

	private final PasswordHashing hashing;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Accounts(AccountRepository accounts, AccountRules rules, PasswordHashing hashing, ApplicationEventPublisher events,
			Clock clock) {
		this.accounts = accounts;
		this.rules = rules;
		this.hashing = hashing;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Makes an account.
	 * @param actor who makes it
	 * @param details who it is for and where
	 * @return the password for the first login
	 * @throws AccountRefusedException if the account cannot be as was said
	 */
	@Requires(Action.MANAGE_ACCOUNTS)
	@Transactional
	public IssuedPassword add(Actor actor, AccountDetails details) {
		List<AccountFault> faults = this.rules.check(details);
		if (this.accounts.existsByUsername(details.username())) {
			faults = List.of(new AccountFault("username", "USERNAME_TAKEN", details.username()));
		}
		if (!faults.isEmpty()) {
			throw new AccountRefusedException(faults);
		}
		String password = OneTimePassword.make();
		this.accounts.save(new Account(details, this.hashing.hash(password), actor.username(), this.clock.instant()));
		this.events
			.publishEvent(new AccountEvent(actor, "account.created", details.username(), Map.of(), details.logged()));
		return new IssuedPassword(details, password);
	}

	/**
	 * Finds an account by its username.
	 * @param username the username, in any case
	 * @return the account, if there is one
	 */
	public Optional<AccountInfo> find(String username) {
		return this.accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
			.map((account) -> account.info(this.clock.instant()));
	}

}
