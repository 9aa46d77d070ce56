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

	private final SecondFactors factors;

	private final LoginProperties properties;

	private final ApplicationEventPublisher events;

	Logins(AccountRepository accounts, PasswordHashing hashing, LoginAddresses addresses, LoginOutcomes outcomes,
			SecondFactors factors, LoginProperties properties, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.hashing = hashing;
		this.addresses = addresses;
		this.outcomes = outcomes;
		this.factors = factors;
		this.properties = properties;
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
	 * Tells what is asked of an official next.
	 * @param accountId key of the account, whose password was right
	 * @param factorGiven whether the second factor was given
	 * @return the next step
	 */
	public LoginStep next(long accountId, boolean factorGiven) {
		Account account = this.accounts.findById(accountId).orElseThrow();
		FactorInfo factors = this.factors.of(accountId);
		if (factors.any() && !factorGiven) {
			return LoginStep.CODE;
		}
		if (account.mustChange()) {
			return LoginStep.PASSWORD;
		}
		boolean missing = this.properties.secondFactor().contains(account.role()) && !factors.lasting();
		return missing ? LoginStep.DEVICE : LoginStep.DONE;
	}

	/**
	 * Returns who is on the way in, to set password and device.
	 * @param accountId key of the account, whose password was right
	 * @param address where from
	 * @return the official, as far as it is known
	 */
	public Actor arriving(long accountId, String address) {
		return LoginOutcomes.actor(this.accounts.findById(accountId).orElseThrow(), address);
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
