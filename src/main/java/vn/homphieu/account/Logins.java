package vn.homphieu.account;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way in, step by step, and the way out. */
@Service
public class Logins {

	/** Longer ones are not hashed: a password of a megabyte would only cost. */
	private static final int LONGEST = 1000;

	private final AccountRepository accounts;

	private final PasswordHashing hashing;

	private final LoginAddresses addresses;

	private final LoginOutcomes outcomes;

	private final ApplicationEventPublisher events;

	Logins(AccountRepository accounts, PasswordHashing hashing, LoginAddresses addresses, LoginOutcomes outcomes,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.hashing = hashing;
		this.addresses = addresses;
		this.outcomes = outcomes;
		this.events = events;
	}

	/**
	 * Checks a password. The same work is done whether the account exists or not.
	 * @param username name of the account, in any case
	 * @param password what was typed
	 * @param address where the attempt comes from
	 * @return the answer, the same for all that is wrong
	 */
	@BeforeLogin
	public LoginAnswer byPassword(String username, String password, String address) {
		long wait = this.addresses.wait(address);
		if (wait > 0) {
			return LoginAnswer.waitFor(wait);
		}
		Optional<Account> account = this.accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT));
		String given = (password.length() <= LONGEST) ? password : "";
		boolean right = account.map((found) -> this.hashing.matches(given, found.password()))
			.orElseGet(() -> this.hashing.matchesNobody(given));
		return this.outcomes.note(account.map(Account::id).orElse(null), right, "password", address);
	}

	/**
	 * Lets an official in, all steps being done.
	 * @param accountId key of the account
	 * @param kind what was given last, e.g. {@code password}
	 * @param address where from
	 * @return the official
	 */
	@BeforeLogin
	public Official enter(long accountId, String kind, String address) {
		return this.outcomes.entered(accountId, kind, address);
	}

	/**
	 * Notes that an official left.
	 * @param actor who
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public void leave(Actor actor) {
		this.events.publishEvent(new AccountEvent(actor, "logout", actor.username(), Map.of(), Map.of()));
	}

}
