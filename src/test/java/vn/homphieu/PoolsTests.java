package vn.homphieu;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

import vn.homphieu.database.PoolProperties;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Elections;
import vn.homphieu.result.Publications;
import vn.homphieu.result.Resolution;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Writers and readers have connections of their own. */
@PortalTest(properties = "portal.pools.patience=300ms")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolsTests {

	@Autowired
	private PoolProperties pools;

	@Autowired
	private Elections elections;

	@Autowired
	private Publications publications;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@Autowired
	private MockMvcTester web;

	private final TransactionTemplate writing;

	private final TransactionTemplate reading;

	PoolsTests(@Autowired PlatformTransactionManager transactions) {
		this.writing = new TransactionTemplate(transactions);
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	@BeforeAll
	void importElection(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		packages.importPackage(SmallElection.make().zip(folder.resolve("small.zip"), ""), false, ImportProgress.SILENT);
	}

	static Stream<String> addresses() {
		Stream<String> addresses = GateTests.addresses();
		return Stream.concat(addresses, Stream.of("/api/v1/openapi.json", "/elections/small?sort=turnout"));
	}

	@Test
	void whenWritersHoldTheirPoolEveryPublicAddressAnswers() throws InterruptedException {
		try (Crowd writers = new Crowd(this.writing, this.pools.entry())) {
			writers.gather();
			assertThatExceptionOfType(TransientDataAccessException.class).isThrownBy(() -> use(this.writing));
			assertThat(addresses())
				.allSatisfy((address) -> assertThat(this.web.get().uri(address)).as(address).hasStatusOk());
		}
	}

	@Test
	void whenReadersHoldTheirPoolAnOfficialPublishes() throws InterruptedException {
		long election = this.elections.require("small").id();
		try (Crowd readers = new Crowd(this.reading, this.pools.reading())) {
			readers.gather();
			assertThatExceptionOfType(TransientDataAccessException.class).isThrownBy(() -> use(this.reading));
			assertThat(this.publications.publish(election, null, new Resolution("1", LocalDate.of(2021, 6, 1), "UBBC"))
				.published()).isEqualTo(4);
		}
	}

	@Test
	void whoOnlyReadsCannotWriteAndIsStopped() {
		assertThat(this.reading.<String>execute((status) -> setting("statement_timeout"))).isEqualTo("10s");
		assertThat(this.reading
			.<Object>execute((status) -> this.entities.createNativeQuery("show statement_timeout").getSingleResult()))
			.isEqualTo("10s");
		assertThat(this.writing.<String>execute((status) -> setting("statement_timeout"))).isEqualTo("0");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.reading
				.executeWithoutResult((status) -> this.jdbc.sql("update election set name = ''").update()))
			.withMessageContaining("read-only");
	}

	private String setting(String name) {
		return this.jdbc.sql("show " + name).query(String.class).single();
	}

	private void use(TransactionTemplate transaction) {
		transaction.executeWithoutResult((status) -> setting("server_version"));
	}

	/** Transactions that hold a connection each until the crowd goes. */
	private final class Crowd implements AutoCloseable {

		private final CountDownLatch gone = new CountDownLatch(1);

		private final ExecutorService threads = Executors.newCachedThreadPool();

		private final CountDownLatch here;

		Crowd(TransactionTemplate transaction, int size) {
			this.here = new CountDownLatch(size);
			for (int i = 0; i < size; i++) {
				this.threads.execute(() -> transaction.executeWithoutResult((status) -> {
					setting("server_version");
					this.here.countDown();
					stay();
				}));
			}
		}

		void gather() throws InterruptedException {
			this.here.await();
		}

		private void stay() {
			try {
				this.gone.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		@Override
		public void close() {
			this.gone.countDown();
			this.threads.close();
		}

	}

}
