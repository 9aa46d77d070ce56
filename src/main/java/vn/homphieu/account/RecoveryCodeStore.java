package vn.homphieu.account;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.account.secret.RecoveryCodes;

/** Keeps the hashes of recovery codes, in the caller's transaction. */
@Component
class RecoveryCodeStore {

	private final JdbcClient jdbc;

	RecoveryCodeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Replaces the codes of an account. */
	void replace(long accountId, List<String> codes) {
		this.jdbc.sql("delete from recovery_code where account_id = :account").param("account", accountId).update();
		codes.forEach((code) -> this.jdbc.sql("insert into recovery_code values (:account, :hash)")
			.param("account", accountId)
			.param("hash", RecoveryCodes.hash(code))
			.update());
	}

	/** Uses up a code. */
	boolean use(long accountId, String code) {
		return this.jdbc.sql("delete from recovery_code where account_id = :account and hash = :hash")
			.param("account", accountId)
			.param("hash", RecoveryCodes.hash(code))
			.update() > 0;
	}

	int count(long accountId) {
		return this.jdbc.sql("select count(*) from recovery_code where account_id = :account")
			.param("account", accountId)
			.query(Integer.class)
			.single();
	}

}
