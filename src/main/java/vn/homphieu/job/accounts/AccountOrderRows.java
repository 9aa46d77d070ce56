package vn.homphieu.job.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.VietnamTime;

/** The orders for accounts as the database keeps them, until an hour after their end. */
@Component
class AccountOrderRows {

	/** Passwords that nobody fetched are gone so long after they were made. */
	static final Duration KEPT = Duration.ofHours(1);

	private static final String SEALED = """
			from account_order o join job j on j.id = o.job_id
			where o.job_id = :job and o.ordered_by = :username and o.sealed is not null
				and (j.ended_at is null or j.ended_at > :before)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AccountOrderRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(long job, String username, byte[] sheet, String publicKey) {
		this.jdbc.sql("""
				insert into account_order (job_id, ordered_by, sheet, public_key)
				values (:job, :username, :sheet, :key)""")
			.param("job", job)
			.param("username", username)
			.param("sheet", sheet)
			.param("key", publicKey)
			.update();
	}

	/** The spreadsheet, as long as its accounts are not made. */
	Optional<byte[]> findSheet(long job) {
		return this.jdbc.sql("select sheet from account_order where job_id = :job and sheet is not null")
			.param("job", job)
			.query(byte[].class)
			.optional();
	}

	/** What seals its passwords. */
	String publicKey(long job) {
		return this.jdbc.sql("select public_key from account_order where job_id = :job")
			.param("job", job)
			.query(String.class)
			.single();
	}

	/** Keeps the sealed passwords in place of the spreadsheet. */
	void seal(long job, byte[] sealed) {
		this.jdbc.sql("update account_order set sealed = :sealed, sheet = null where job_id = :job")
			.param("sealed", sealed)
			.param("job", job)
			.update();
	}

	/**
	 * The sealed passwords; who asks at the same time waits until they are taken or left.
	 */
	Optional<byte[]> lockSealed(long job, String username) {
		return this.jdbc.sql("select o.sealed " + SEALED + " for update of o")
			.param("job", job)
			.param("username", username)
			.param("before", before())
			.query(byte[].class)
			.optional();
	}

	void remove(long job) {
		this.jdbc.sql("delete from account_order where job_id = :job").param("job", job).update();
	}

	/** Forgets what was never fetched, and the spreadsheets of what was not made. */
	void forget() {
		this.jdbc.sql("""
				delete from account_order o using job j
				where j.id = o.job_id and (j.ended_at < :before or j.state in ('FAILED', 'CANCELLED'))""")
			.param("before", before())
			.update();
	}

	private OffsetDateTime before() {
		return OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE)).minus(KEPT);
	}

}
