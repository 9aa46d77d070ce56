package vn.homphieu.audit;

import org.jspecify.annotations.Nullable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.homphieu.account.Actor;
import vn.homphieu.audit.ChainFault.Kind;
import vn.homphieu.database.TestClones;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The log on a real database: sealed in order of commit, and what tampering leaves. */
@PortalTest(properties = "portal.audit.seal-every=1h")
class AuditChainTests {

	private static final Subject SUBJECT = new Subject("chain", "stations/S1", 3);

	@Autowired
	private AuditLog log;

	@Autowired
	private AuditChain chain;

	@Autowired
	private ChainCheck check;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Value("${spring.datasource.url}")
	private String url;

	@BeforeEach
	void sealThree() {
		for (int i = 0; i < 3; i++) {
			record("chain.step");
		}
		seal();
	}

	@Test
	void findsNothingInAnUntouchedLog() {
		ChainHead before = this.chain.head();
		record("chain.step");
		seal();
		ChainReport report = this.check.check(before.hash());
		assertThat(report.isWhole()).as(report.faults().toString()).isTrue();
		assertThat(report.found()).isEqualTo(before.count());
		assertThat(report.head().count()).isEqualTo(before.count() + 1);
		assertThat(report.waiting()).isZero();
	}

	@Test
	void sealsAnEntryThatCommitsAfterLaterOnes() throws SQLException {
		ChainHead before = this.chain.head();
		try (Connection late = owner(); Statement statement = late.createStatement()) {
			late.setAutoCommit(false);
			statement.execute("insert into audit_entry (at, username, role, address, action, place) "
					+ "values (now(), 'late', 'CLERK', '', 'chain.late', 'x')");
			record("chain.step");
			seal();
			assertThat(this.chain.head().count()).isEqualTo(before.count() + 1);
			late.commit();
		}
		seal();
		assertThat(this.chain.head().count()).isEqualTo(before.count() + 2);
		assertThat(this.check.check(null).isWhole()).isTrue();
	}

	@Test
	void anEntryThatIsTakenBackLeavesNoHole() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.log.record(Actor.OPERATOR, "chain.step", SUBJECT, null, null);
			status.setRollbackOnly();
		});
		record("chain.step");
		seal();
		assertThat(this.check.check(null).isWhole()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "update audit_entry set username = 'other'", "delete from audit_entry", "truncate audit_entry",
					"update audit_seal set position = position + 1", "delete from audit_seal", "truncate audit_seal" })
	void neitherTheApplicationNorTheOwnerChangesTheLog(String statement) throws SQLException {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update());
		try (Connection owner = owner(); Statement direct = owner.createStatement()) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> direct.execute(statement))
				.withMessageContaining("never changed");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "username = 'other'", "at = at + interval '1 microsecond'", "after = '{\"voted\": 4}'",
			"election = null", "place = ''" })
	void findsAChangedEntry(String change) throws SQLException {
		ChainHead head = this.chain.head();
		long entry = entryAt(head.count() - 1);
		tamper("create table kept as select * from audit_entry where id = " + entry,
				"update audit_entry set " + change + " where id = " + entry);
		assertThat(this.check.check(null).faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.kind()).isEqualTo(Kind.CHANGED);
			assertThat(fault.position()).isEqualTo(head.count() - 1);
			assertThat(fault.entryId()).isEqualTo(entry);
		});
		restore(entry);
	}

	@Test
	void findsAMissingEntry() throws SQLException {
		long entry = entryAt(this.chain.head().count());
		tamper("create table kept as select * from audit_entry where id = " + entry,
				"delete from audit_entry where id = " + entry);
		assertThat(kinds(null)).containsExactly(Kind.ENTRY_MISSING);
		restore(entry);
	}

	@Test
	void findsSealsThatAreGone() throws SQLException {
		long position = this.chain.head().count() - 1;
		tamper("create table kept_seal as select * from audit_seal where position = " + position,
				"delete from audit_seal where position = " + position);
		assertThat(kinds(null)).contains(Kind.SEAL_MISSING);
		tamper("insert into audit_seal select * from kept_seal", "drop table kept_seal");
		assertThat(kinds(null)).isEmpty();
	}

	@Test
	void findsAnEntryThatWasKeptFromItsSeal() throws SQLException {
		try (Connection owner = owner(); Statement statement = owner.createStatement()) {
			statement.execute("insert into audit_entry (at, username, role, address, action, place) "
					+ "values (now() - interval '1 hour', 'x', 'CLERK', '', 'chain.old', 'x')");
		}
		assertThat(kinds(null)).containsExactly(Kind.UNSEALED);
		seal();
		assertThat(kinds(null)).isEmpty();
	}

	@Test
	void aRewrittenChainDoesNotLeadToTheHeadThatWasWrittenDown() {
		assertThat(kinds("ab".repeat(32))).containsExactly(Kind.HEAD_UNKNOWN);
	}

	private List<Kind> kinds(@Nullable String head) {
		return this.check.check(head).faults().stream().map(ChainFault::kind).toList();
	}

	private void record(String action) {
		new TransactionTemplate(this.transactions).executeWithoutResult(
				(status) -> this.log.record(Actor.OPERATOR, action, SUBJECT, Map.of("voted", 1), Map.of("voted", 2)));
	}

	private void seal() {
		while (this.chain.seal() > 0) {
			assertThat(this.chain.head().count()).isPositive();
		}
	}

	private long entryAt(long position) {
		return this.jdbc.sql("select entry_id from audit_seal where position = :position")
			.param("position", position)
			.query(Long.class)
			.single();
	}

	/** What only somebody with the owner's password can do. */
	private void tamper(String... statements) throws SQLException {
		try (Connection owner = owner(); Statement statement = owner.createStatement()) {
			statement.execute("alter table audit_entry disable trigger all");
			statement.execute("alter table audit_seal disable trigger all");
			for (String one : statements) {
				statement.execute(one);
			}
			statement.execute("alter table audit_entry enable trigger all");
			statement.execute("alter table audit_seal enable trigger all");
		}
	}

	private void restore(long entry) throws SQLException {
		tamper("delete from audit_entry where id = " + entry,
				"insert into audit_entry overriding system value select * from kept", "drop table kept");
		assertThat(kinds(null)).isEmpty();
	}

	private Connection owner() throws SQLException {
		return DriverManager.getConnection(this.url, TestClones.OWNER, TestClones.PASSWORD);
	}

}
