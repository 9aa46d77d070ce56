package vn.homphieu.account;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps passkeys, in the caller's transaction. */
@Component
class PasskeyStore {

	private final JdbcClient jdbc;

	PasskeyStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PasskeyInfo> of(long accountId) {
		return this.jdbc
			.sql("select id, label, created_at, used_at from passkey where account_id = :account order by id")
			.param("account", accountId)
			.query((row, number) -> new PasskeyInfo(row.getLong("id"), row.getString("label"),
					row.getObject("created_at", OffsetDateTime.class), row.getObject("used_at", OffsetDateTime.class)))
			.list();
	}

	boolean delete(long accountId, long id) {
		return this.jdbc.sql("delete from passkey where account_id = :account and id = :id")
			.param("account", accountId)
			.param("id", id)
			.update() > 0;
	}

	void deleteAll(long accountId) {
		this.jdbc.sql("delete from passkey where account_id = :account").param("account", accountId).update();
	}

}
