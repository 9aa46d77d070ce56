package vn.homphieu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.FromConsole;
import vn.homphieu.kernel.VietnamTime;

/**
 * The chain of seals over the log. An entry is sealed soon after it is committed: its
 * seal is the SHA-256 of the seal before and of the entry. Positions have no holes and
 * are independent of the entries' keys, so that writers never wait for each other.
 */
@Service
@Transactional(readOnly = true)
public class AuditChain {

	/** Any number that nothing else locks. */
	private static final long LOCK = 7_201_126L;

	/** Entries sealed in one transaction. */
	static final int BATCH = 1_000;

	private static final String HEAD = "select position, hash, sealed_at from audit_seal order by position desc limit 1";

	private static final String WAITING = "select " + EntryBytes.COLUMNS
			+ " from audit_waiting w join audit_entry e on e.id = w.entry_id order by e.id limit :batch";

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditChain(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The seal of an entry, its hash in hexadecimal digits. */
	private record Seal(long entryId, String hash) {

		byte[] bytes() {
			return HexFormat.of().parseHex(this.hash);
		}

	}

	/**
	 * Seals entries that are committed, unless another node is doing so.
	 * @return how many, at most {@value #BATCH}; 0 if none wait or another node seals
	 */
	@FromConsole
	@Transactional
	public int seal() {
		if (isIdle() || !lock()) {
			return 0;
		}
		ChainHead head = head();
		List<Seal> seals = chain(head.bytes());
		long position = head.count();
		OffsetDateTime now = OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE));
		for (Seal seal : seals) {
			position++;
			insert(position, seal, now);
		}
		return seals.size();
	}

	private boolean isIdle() {
		return !this.jdbc.sql("select exists (select from audit_waiting)").query(Boolean.class).single();
	}

	private boolean lock() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
			.param("lock", LOCK)
			.query(Boolean.class)
			.single();
	}

	private List<Seal> chain(byte[] start) {
		List<Seal> seals = new ArrayList<>();
		this.jdbc.sql(WAITING).param("batch", BATCH).query((row) -> {
			byte[] before = seals.isEmpty() ? start : seals.getLast().bytes();
			seals.add(new Seal(row.getLong("c1"), HexFormat.of().formatHex(EntryBytes.chain(before, row))));
		});
		return seals;
	}

	private void insert(long position, Seal seal, OffsetDateTime now) {
		StatementSpec insert = this.jdbc.sql("""
				with done as (delete from audit_waiting where entry_id = :entry)
				insert into audit_seal (position, entry_id, hash, sealed_at) values (:position, :entry, :hash, :now)
				""");
		insert.param("position", position)
			.param("entry", seal.entryId())
			.param("hash", seal.bytes())
			.param("now", now)
			.update();
	}

	/**
	 * Finds the end of the chain.
	 * @return the head; {@link ChainHead#EMPTY} before the first seal
	 */
	public ChainHead head() {
		return this.jdbc.sql(HEAD).query(AuditChain::read).optional().orElse(ChainHead.EMPTY);
	}

	private static ChainHead read(ResultSet row, int number) throws SQLException {
		return new ChainHead(row.getLong("position"), HexFormat.of().formatHex(row.getBytes("hash")),
				row.getObject("sealed_at", OffsetDateTime.class));
	}

}
