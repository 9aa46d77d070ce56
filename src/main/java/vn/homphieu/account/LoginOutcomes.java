package vn.homphieu.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what came of attempts to log in: counters, waits and the log, in one transaction
 * that knows nothing of passwords and so is short.
 */
@Service
class LoginOutcomes {

	/** Says nothing of what was typed: it may be a password in the wrong field. */
	private static final String UNKNOWN = "?";

	private final AccountRepository accounts;

	private final LoginAddresses addresses;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LoginOutcomes(AccountRepository accounts, LoginAddresses addresses, ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.addresses = addresses;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Notes an attempt. While the account waits, even what is right is refused, and it is
	 * refused when the attempt before this one, at the same moment, was one too many.
	 * @param accountId the account; null if there is none
	 * @param right whether password or code were right
	 * @return the answer
	 */
	@BeforeLogin
	@Transactional
	public LoginAnswer note(@Nullable Long accountId, boolean right, String kind, String address) {
		Optional<Account> found = Optional.ofNullable(accountId).flatMap(this.accounts::lock);
		Instant now = this.clock.instant();
		if (right && found.isPresent() && found.get().isEnabled() && !found.get().isLocked(now)) {
			return LoginAnswer.accepted(found.get().official());
		}
		Actor actor = found.map((account) -> actor(account, address)).orElseGet(() -> nobody(address));
		String username = found.map(Account::username).orElse(UNKNOWN);
		this.events.publishEvent(new AccountEvent(actor, "login.failed", username, Map.of(), Map.of("by", kind)));
		found.filter((account) -> !account.isLocked(now)).ifPresent((account) -> fail(account, actor, now));
		if (this.addresses.fail(address)) {
			this.events.publishEvent(
					new AccountEvent(nobody(address), "login.slowed", UNKNOWN, Map.of(), Map.of("address", address)));
		}
		return LoginAnswer.refused();
	}

	private void fail(Account account, Actor actor, Instant now) {
		account.fail(Lockout.OF_ACCOUNT, now);
		if (account.isLocked(now)) {
			this.events.publishEvent(new AccountEvent(actor, "account.locked", account.username(), Map.of(), Map.of()));
		}
	}

	/**
	 * Notes that an official is in.
	 * @throws IllegalStateException if the account went off in the meantime
	 */
	@BeforeLogin
	@Transactional
	public Official entered(long accountId, String kind, String address) {
		Account account = this.accounts.lock(accountId)
			.filter(Account::isEnabled)
			.orElseThrow(() -> new IllegalStateException("the account is off"));
		account.enter(this.clock.instant());
		this.events.publishEvent(new AccountEvent(actor(account, address), "login.succeeded", account.username(),
				Map.of(), Map.of("by", kind)));
		return account.official();
	}

	/** The account as an actor, before it is logged in. */
	static Actor actor(Account account, String address) {
		return new Actor(account.id(), account.username(), account.details().name(), account.role(),
				account.details().responsibility(), address, false);
	}

	/** The portal itself tells of attempts that nobody's account made. */
	private static Actor nobody(String address) {
		return new Actor(0, "portal", "portal", Role.OPERATOR, Responsibility.EVERYWHERE, address, false);
	}

}
