package vn.homphieu.account;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.secret.OneTimePassword;
import vn.homphieu.account.secret.PasswordRule;
import vn.homphieu.account.secret.RecoveryCodes;

/**
 * The link by which the first administrator is made: good for one use, until the next
 * start, and as long as there is none.
 */
@Service
public class SetupLink {

	private final Accounts accounts;

	private final AccountRules rules;

	private final OwnAccount own;

	private final Logins logins;

	private final JdbcClient jdbc;

	SetupLink(Accounts accounts, AccountRules rules, OwnAccount own, Logins logins, JdbcClient jdbc) {
		this.accounts = accounts;
		this.rules = rules;
		this.own = own;
		this.logins = logins;
		this.jdbc = jdbc;
	}

	/**
	 * Makes a new link; the one before is void.
	 * @return its token
	 */
	@FromConsole
	@Transactional
	public String make() {
		String token = OneTimePassword.make();
		this.jdbc.sql("""
				insert into setup_link (hash) values (:hash)
				on conflict on constraint setup_link_pk do update set hash = excluded.hash""")
			.param("hash", RecoveryCodes.hash(token))
			.update();
		return token;
	}

	/**
	 * Tells whether a token is good.
	 * @param token what the address says
	 * @return whether an administrator can be made with it
	 */
	@Transactional(readOnly = true)
	public boolean isGood(String token) {
		return !this.accounts.haveAdministrator()
				&& this.jdbc.sql("select exists (select 1 from setup_link where hash = :hash)")
					.param("hash", RecoveryCodes.hash(token))
					.query(Boolean.class)
					.single();
	}

	/**
	 * Makes the first administrator and uses up the token.
	 * @param token what the address says
	 * @param username name to log in with
	 * @param name full name
	 * @param password the administrator's own password
	 * @param address where from
	 * @return key of the account
	 * @throws AccountRefusedException if the token is not good, or with all that is wrong
	 * with username, name and password
	 */
	@BeforeLogin
	@Transactional
	public long use(String token, String username, String name, String password, String address) {
		int used = this.jdbc.sql("delete from setup_link where hash = :hash")
			.param("hash", RecoveryCodes.hash(token))
			.update();
		if (used == 0 || this.accounts.haveAdministrator()) {
			throw new AccountRefusedException(List.of(new AccountFault("token", "LINK_USED", "")));
		}
		AccountDetails details = new AccountDetails(username, name, Role.ADMINISTRATOR, Responsibility.EVERYWHERE);
		List<AccountFault> faults = new ArrayList<>(this.rules.checkNew(details));
		PasswordRule.check(password, details.username(), details.name())
			.ifPresent((fault) -> faults.add(new AccountFault("fresh", "PASSWORD_" + fault, "")));
		if (!faults.isEmpty()) {
			throw new AccountRefusedException(faults);
		}
		this.accounts.add(Actor.OPERATOR, details);
		long id = this.accounts.require(details.username()).id();
		this.own.changePassword(this.logins.arriving(id, address), password);
		return id;
	}

}
