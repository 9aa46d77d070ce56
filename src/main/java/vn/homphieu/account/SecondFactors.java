package vn.homphieu.account;

import java.time.Clock;
import java.util.OptionalLong;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.secret.Totp;

/** The second factor: codes of a device, passkeys, and recovery codes for a bad day. */
@Service
@Transactional(readOnly = true)
public class SecondFactors {

	private final AccountRepository accounts;

	private final RecoveryCodeStore recovery;

	private final PasskeyStore passkeys;

	private final LoginAddresses addresses;

	private final LoginOutcomes outcomes;

	private final Clock clock;

	SecondFactors(AccountRepository accounts, RecoveryCodeStore recovery, PasskeyStore passkeys,
			LoginAddresses addresses, LoginOutcomes outcomes, Clock clock) {
		this.accounts = accounts;
		this.recovery = recovery;
		this.passkeys = passkeys;
		this.addresses = addresses;
		this.outcomes = outcomes;
		this.clock = clock;
	}

	/**
	 * Tells which second factors an account has.
	 * @param accountId key of the account
	 * @return what it has
	 */
	public FactorInfo of(long accountId) {
		boolean device = this.accounts.findById(accountId).map(Account::hasDevice).orElse(false);
		return new FactorInfo(device, this.passkeys.of(accountId), this.recovery.count(accountId));
	}

	/**
	 * Asks for the second factor again, where there is one.
	 * @param actor who changes something of the own account
	 * @throws ConfirmationRequiredException if it was not given lately
	 */
	public void requireConfirmed(Actor actor) {
		if (!actor.confirmed() && of(actor.accountId()).any()) {
			throw new ConfirmationRequiredException();
		}
	}

	/**
	 * Checks a code of the device or a recovery code. A code works once; failures count
	 * like wrong passwords.
	 * @param accountId key of the account
	 * @param typed what was typed, spaces do not matter
	 * @param address where from
	 * @return the answer
	 */
	@BeforeLogin
	@Transactional
	public LoginAnswer check(long accountId, String typed, String address) {
		long wait = this.addresses.wait(address);
		if (wait > 0) {
			return LoginAnswer.waitFor(wait);
		}
		String code = typed.replaceAll("\\s", "");
		Account account = this.accounts.lock(accountId).orElseThrow();
		boolean waits = account.isLocked(this.clock.instant());
		return this.outcomes.note(accountId, !waits && isRight(account, code), "code", address);
	}

	private boolean isRight(Account account, String code) {
		String secret = account.totpSecret();
		if (!Totp.isCode(code) || secret == null) {
			return this.recovery.use(account.id(), code);
		}
		OptionalLong step = Totp.stepOf(secret, code, this.clock.instant(), account.totpStep());
		step.ifPresent(account::useCode);
		return step.isPresent();
	}

}
