package vn.homphieu.result;

import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Elections;
import vn.homphieu.testing.HaiPhong;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages read does not grow with the minutes: they come from the summaries. */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadCostTests {

	private static final String SCANS_OF_MINUTES = """
			select coalesce(sum(seq_scan + coalesce(idx_scan, 0)), 0) from pg_stat_xact_user_tables
			where relname in ('tally', 'candidate_votes', 'tally_warning', 'roll')
			""";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeAll
	void load(@Autowired Elections elections, @Autowired PackageImport packages, @TempDir Path folder)
			throws Exception {
		HaiPhong.load(elections, packages, folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/elections/2021", "/elections/2021/areas/VN", "/elections/2021/areas/31",
			"/elections/2021/areas/303", "/elections/2021/areas/11296", "/elections/2021/councils/P31",
			"/elections/2021/constituencies/NA-31-1", "/api/v1/elections/2021/results?breakdown=children",
			"/api/v1/elections/2021/constituencies?area=31" })
	void readsNoMinutes(String address) {
		assertThat(scansOfMinutes(address)).isZero();
	}

	@Test
	void readsMinutesWhereMinutesAreShown() {
		assertThat(scansOfMinutes("/elections/2021/stations/11296-01")).isPositive();
	}

	/** The page is made in this thread, so in this transaction and on its connection. */
	private long scansOfMinutes(String address) {
		return Objects.requireNonNull(new TransactionTemplate(this.transactions).execute((status) -> {
			long before = this.jdbc.sql(SCANS_OF_MINUTES).query(Long.class).single();
			assertThat(this.web.get().uri(address)).hasStatusOk();
			return this.jdbc.sql(SCANS_OF_MINUTES).query(Long.class).single() - before;
		}));
	}

}
