package vn.homphieu.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.secret.PasswordRule;
import vn.homphieu.account.secret.RecoveryCodes;
import vn.homphieu.account.secret.Totp;

/** What officials do with their own accounts. */
@Service
public class OwnAccount {

	private final AccountRepository accounts;

	private final RecoveryCodeStore recovery;

	private final PasskeyStore passkeys;

	private final PasswordHashing hashing;

	private final OfficialSessions sessions;

	private final LoginProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OwnAccount(AccountRepository accounts, RecoveryCodeStore recovery, PasskeyStore passkeys, PasswordHashing hashing,
			OfficialSessions sessions, LoginProperties properties, ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.recovery = recovery;
		this.passkeys = passkeys;
		this.hashing = hashing;
		this.sessions = sessions;
		this.properties = properties;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sets the password.
	 * @param actor whose
	 * @param fresh the new password
	 * @throws AccountRefusedException if it is too short, known to be weak, or the old
	 * one
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public void changePassword(Actor actor, String fresh) {
		Account account = own(actor);
		Optional<String> fault = PasswordRule.check(fresh, actor.username(), actor.name())
			.map(PasswordRule.Fault::name)
			.or(() -> this.hashing.matches(fresh, account.password()) ? Optional.of("SAME") : Optional.empty());
		if (fault.isPresent()) {
			throw new AccountRefusedException(List.of(new AccountFault("fresh", "PASSWORD_" + fault.get(), "")));
		}
		account.change(this.hashing.hash(fresh), this.clock.instant());
		publish(actor, "account.password.changed");
	}

	/**
	 * Takes a device that shows codes, in place of the one before.
	 * @param actor whose
	 * @param secret the key that the device was given
	 * @param code a code that it shows
	 * @return new recovery codes, to be shown once
	 * @throws AccountRefusedException if the code is wrong
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public List<String> takeDevice(Actor actor, String secret, String code) {
		OptionalLong step = Totp.stepOf(secret, code.replaceAll("\\s", ""), this.clock.instant(), 0);
		if (step.isEmpty()) {
			throw new AccountRefusedException(List.of(new AccountFault("code", "CODE_WRONG", "")));
		}
		own(actor).takeDevice(secret, step.getAsLong());
		publish(actor, "account.device.added");
		return codes(actor);
	}

	/**
	 * Gives up the device.
	 * @param actor whose
	 * @throws AccountRefusedException if the role needs a second factor and there is no
	 * other
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public void removeDevice(Actor actor) {
		refuseLast(actor, this.passkeys.of(actor.accountId()).isEmpty());
		own(actor).forgetDevice();
		publish(actor, "account.device.removed");
	}

	/**
	 * Gives up a passkey.
	 * @param actor whose
	 * @param id key of the passkey
	 * @throws AccountRefusedException if the role needs a second factor and there is no
	 * other
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public void removePasskey(Actor actor, long id) {
		refuseLast(actor, !own(actor).hasDevice() && this.passkeys.of(actor.accountId()).size() == 1);
		if (this.passkeys.delete(actor.accountId(), id)) {
			publish(actor, "account.passkey.removed");
		}
	}

	/**
	 * Makes new recovery codes; the old ones are void.
	 * @param actor whose
	 * @return the codes, to be shown once
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public List<String> renewCodes(Actor actor) {
		publish(actor, "account.codes.renewed");
		return codes(actor);
	}

	/**
	 * Logs the official out everywhere else.
	 * @param actor whose sessions
	 * @param current id of the session that stays
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public void leaveOthers(Actor actor, String current) {
		this.sessions.end(actor.username(), current);
		publish(actor, "account.sessions.ended");
	}

	private List<String> codes(Actor actor) {
		List<String> codes = RecoveryCodes.make();
		this.recovery.replace(actor.accountId(), codes);
		return codes;
	}

	private void refuseLast(Actor actor, boolean last) {
		if (last && this.properties.secondFactor().contains(actor.role())) {
			throw new AccountRefusedException(List.of(new AccountFault("device", "FACTOR_NEEDED", "")));
		}
	}

	private Account own(Actor actor) {
		return this.accounts.lock(actor.accountId()).orElseThrow();
	}

	private void publish(Actor actor, String action) {
		this.events.publishEvent(new AccountEvent(actor, action, actor.username(), Map.of(), Map.of()));
	}

}
