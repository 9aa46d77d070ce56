package vn.homphieu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.audit.ChainFault.Kind;
import vn.homphieu.kernel.VietnamTime;

/**
 * Checks the whole log against its seals. A chain says nothing of its own end: whoever
 * writes the head down now and then can prove later that nothing before it was rewritten.
 */
@Service
@Transactional(readOnly = true)
public class ChainCheck {

	/** Seals read by one statement, so that none runs for long. */
	private static final int STEP = 20_000;

	/** An entry without a seal after so long was kept from getting one. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String SEALED = "select s.position as place, s.entry_id, s.hash, " + EntryBytes.COLUMNS
			+ ", e.id is null as gone, concat_ws(' ', e.at, e.username, e.action, e.election, e.place) as told "
			+ "from audit_seal s left join audit_entry e on e.id = s.entry_id "
			+ "where s.position > :after and s.position <= :last order by s.position limit :step";

	private static final String UNSEALED = """
			select e.id, concat_ws(' ', e.at, e.username, e.action, e.election, e.place) as told
			from audit_entry e left join audit_seal s on s.entry_id = e.id
			where s.entry_id is null and e.at < :before order by e.id
			""";

	private final AuditChain chain;

	private final JdbcClient jdbc;

	private final Clock clock;

	ChainCheck(AuditChain chain, JdbcClient jdbc, Clock clock) {
		this.chain = chain;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Compares every entry with its seal.
	 * @param writtenHead a hash that was written down earlier, in hexadecimal digits, or
	 * {@code null}
	 * @return what was found: changed or missing entries, holes in the seals, entries
	 * that are not sealed, and whether the written hash is still there
	 */
	public ChainReport check(@Nullable String writtenHead) {
		ChainHead head = this.chain.head();
		Walk walk = new Walk(writtenHead);
		while (walk.position < head.count()) {
			long before = walk.position;
			this.jdbc.sql(SEALED)
				.param("after", before)
				.param("last", head.count())
				.param("step", STEP)
				.query(walk::step);
		}
		walk.end();
		unsealed().forEach(walk.faults::add);
		return new ChainReport(head, count("select count(*) from audit_waiting"), walk.found, walk.faults.listed(),
				walk.faults.count());
	}

	private List<ChainFault> unsealed() {
		List<ChainFault> unsealed = new ArrayList<>(this.jdbc.sql(UNSEALED)
			.param("before", OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE)).minus(PATIENCE))
			.query((row, number) -> new ChainFault(Kind.UNSEALED, 0, row.getLong("id"), row.getString("told")))
			.list());
		unsealed.addAll(this.jdbc
			.sql("select w.entry_id from audit_waiting w where not exists "
					+ "(select from audit_entry e where e.id = w.entry_id)")
			.query((row, number) -> new ChainFault(Kind.ENTRY_MISSING, 0, row.getLong(1), null))
			.list());
		return unsealed;
	}

	private long count(String statement) {
		return this.jdbc.sql(statement).query(Long.class).single();
	}

	/** One walk along the seals. */
	private static final class Walk {

		private final Faults faults = new Faults();

		private final @Nullable String wanted;

		private @Nullable Long found;

		private long position;

		private byte[] before = EntryBytes.START;

		Walk(@Nullable String wanted) {
			this.wanted = wanted;
		}

		void step(ResultSet row) throws SQLException {
			long place = row.getLong("place");
			long entry = row.getLong("entry_id");
			byte[] hash = row.getBytes("hash");
			if (place != this.position + 1) {
				this.faults.add(new ChainFault(Kind.SEAL_MISSING, this.position + 1, 0, null));
			}
			else if (row.getBoolean("gone")) {
				this.faults.add(new ChainFault(Kind.ENTRY_MISSING, place, entry, null));
			}
			else if (!Arrays.equals(hash, EntryBytes.chain(this.before, row))) {
				this.faults.add(new ChainFault(Kind.CHANGED, place, entry, row.getString("told")));
			}
			if (HexFormat.of().formatHex(hash).equalsIgnoreCase(this.wanted)) {
				this.found = place;
			}
			this.position = place;
			this.before = hash;
		}

		void end() {
			if (this.wanted != null && this.found == null) {
				this.faults.add(new ChainFault(Kind.HEAD_UNKNOWN, 0, 0, null));
			}
		}

	}

	/** Lists the first faults and counts them all. */
	private static final class Faults {

		private final List<ChainFault> listed = new ArrayList<>();

		private long count;

		void add(ChainFault fault) {
			this.count++;
			if (this.listed.size() < ChainReport.LISTED) {
				this.listed.add(fault);
			}
		}

		List<ChainFault> listed() {
			return this.listed;
		}

		long count() {
			return this.count;
		}

	}

}
