package vn.homphieu.job.accounts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.AccountOrders;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.account.IssuedPassword;
import vn.homphieu.account.Logins;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.account.SheetRefusedException;
import vn.homphieu.job.JobCancelledException;
import vn.homphieu.job.JobInfo;
import vn.homphieu.job.JobRun;
import vn.homphieu.job.JobState;
import vn.homphieu.job.Jobs;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Many accounts in the background: all or none, their passwords shown once to one. */
@PortalTest
@AutoConfigureMockMvc
class BulkOrdersTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String ADDRESS = "/admin/accounts/import";

	@Autowired
	private BulkOrders orders;

	@Autowired
	private AccountOrderRows rows;

	@Autowired
	private AccountOrderWork work;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Logins logins;

	@Autowired
	private Jobs jobs;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private MockMvcTester web;

	private Actor an;

	private Actor binh;

	@BeforeEach
	void makeAdministrators() {
		this.an = administrator("an.bulk");
		this.binh = administrator("binh.bulk");
	}

	@AfterEach
	void clear() {
		this.jdbc.sql("delete from job").update();
	}

	@Test
	void accountsAreMadeAndShownOnceToWhoOrderedThem() {
		AccountOrders.Placed order = this.orders.place(this.an, "hai mươi.csv", sheet("bulk", 20));
		JobInfo done = await(order);
		assertThat(done).extracting(JobInfo::state, JobInfo::result)
			.containsExactly(JobState.DONE, "/admin/accounts/import/slips/" + order.id());
		assertThat(this.orders.collect(this.binh, order.id(), order.key())).isEmpty();
		assertThat(this.orders.collect(this.an, order.id(), ReaderKey.make().opening())).isEmpty();
		assertThat(this.orders.collect(this.an, order.id(), "")).isEmpty();
		List<IssuedPassword> issued = this.orders.collect(this.an, order.id(), order.key());
		assertThat(issued).extracting((one) -> one.details().username()).hasSize(20).startsWith("bulk.1", "bulk.2");
		assertThat(this.logins.byPassword("bulk.20", issued.getLast().password(), "203.0.113.8").official())
			.isNotNull();
		assertThat(this.orders.collect(this.an, order.id(), order.key())).isEmpty();
		assertThat(orders()).isZero();
	}

	@Test
	void noTableHoldsAPasswordNorItsKey() {
		AccountOrders.Placed order = this.orders.place(this.an, "hai.csv", sheet("bulk-clear", 2));
		assertThat(tablesWith(order.key())).isEmpty();
		await(order);
		byte[] sealed = this.rows.lockSealed(order.id(), this.an.username()).orElseThrow();
		String opened = new String(ReaderKey.open(order.key(), sealed).orElseThrow(), StandardCharsets.UTF_8);
		String password = this.orders.collect(this.an, order.id(), order.key()).getFirst().password();
		assertThat(opened).contains(password);
		assertThat(tablesWith(password)).isEmpty();
		assertThat(tablesWith(order.key())).isEmpty();
		assertThat(tablesWith("bulk-clear.1")).as("looks where it should").contains("account");
	}

	@Test
	void afterAnHourThePasswordsAreGone() {
		AccountOrders.Placed order = this.orders.place(this.an, "một.csv", sheet("bulk-hour", 1));
		await(order);
		this.work.tidy();
		assertThat(orders()).isOne();
		this.jdbc.sql("update job set ended_at = ended_at - interval '61 minutes'").update();
		assertThat(this.orders.collect(this.an, order.id(), order.key())).isEmpty();
		this.work.tidy();
		assertThat(orders()).isZero();
	}

	@Test
	void whatIsCancelledAtTheLastMomentLeavesNothing() {
		AccountOrders.Placed order = Objects.requireNonNull(this.transaction.execute((status) -> {
			AccountOrders.Placed placed = this.orders.place(this.an, "ba.csv", sheet("bulk-cancelled", 3));
			this.jobs.cancel(this.an, placed.id());
			return placed;
		}));
		List<Long> steps = Collections.synchronizedList(new ArrayList<>());
		assertThatExceptionOfType(JobCancelledException.class)
			.isThrownBy(() -> this.work.run(new CancelledRun(order.id(), this.an, steps)));
		assertThat(steps).contains(1L, 2L, 3L);
		assertThat(exists("bulk-cancelled.1")).isFalse();
		assertThat(this.rows.findSheet(order.id())).isPresent();
		this.work.tidy();
		assertThat(orders()).isZero();
	}

	@Test
	void aNameTakenMeanwhileStopsThemAll() {
		AccountOrders.Placed order = Objects.requireNonNull(this.transaction.execute((status) -> {
			AccountOrders.Placed placed = this.orders.place(this.an, "hai.csv", sheet("bulk-taken", 2));
			this.accounts.add(Actor.OPERATOR,
					new AccountDetails("bulk-taken.2", "Đến Trước", Role.CLERK, Responsibility.EVERYWHERE));
			return placed;
		}));
		assertThat(await(order)).extracting(JobInfo::state, JobInfo::fault, JobInfo::faultDetail)
			.containsExactly(JobState.FAILED, "ACCOUNTS", "A3");
		assertThat(exists("bulk-taken.1")).isFalse();
	}

	@Test
	void aWrongSheetOrdersNothing() {
		assertThatExceptionOfType(SheetRefusedException.class)
			.isThrownBy(() -> this.orders.place(this.an, "sai.csv", "username".getBytes(StandardCharsets.UTF_8)));
		assertThat(orders()).isZero();
		assertThat(this.jobs.of(this.an)).isEmpty();
	}

	@Test
	void thePagesLeadFromTheSheetToTheSlips() {
		MvcTestResult ordered = this.web.post()
			.uri(ADDRESS)
			.multipart()
			.file(new MockMultipartFile("file", "hai\u0000.csv", "text/csv", sheet("bulk-page", 2)))
			.with(Officials.loggedIn(this.an))
			.with(csrf())
			.exchange();
		assertThat(ordered).hasStatus3xxRedirection();
		Cookie key = Objects.requireNonNull(ordered.getResponse().getCookie("homphieu-slips"));
		long job = this.jobs.of(this.an).getFirst().id();
		assertThat(ordered).hasRedirectedUrl("/office/jobs/" + job);
		assertThat(key).matches((cookie) -> cookie.isHttpOnly() && cookie.getPath().equals(ADDRESS + "/slips/" + job));
		this.jobs.await(this.an, job, PATIENCE);
		assertThat(get("/office/jobs/" + job)).bodyText().contains("Tạo nhiều tài khoản", ADDRESS + "/slips/" + job);
		assertThat(get(ADDRESS + "/slips/" + job)).bodyText().contains("Không còn gì để hiện");
		assertThat(get(ADDRESS + "/slips/" + job, key)).bodyText().contains("bulk-page.1", "bulk-page.2", "Mật khẩu");
		assertThat(get(ADDRESS + "/slips/" + job, key)).bodyText()
			.contains("Không còn gì để hiện")
			.doesNotContain("bulk-page.1");
	}

	private MvcTestResult get(String address, Cookie... cookies) {
		var request = this.web.get().uri(address).with(Officials.loggedIn(this.an));
		return ((cookies.length > 0) ? request.cookie(cookies) : request).exchange();
	}

	private JobInfo await(AccountOrders.Placed order) {
		return this.jobs.await(this.an, order.id(), PATIENCE);
	}

	private boolean exists(String username) {
		return this.accounts.all().stream().anyMatch((account) -> account.details().username().equals(username));
	}

	private long orders() {
		return this.jdbc.sql("select count(*) from account_order").query(Long.class).single();
	}

	/** Tables that hold a text, in clear or in the bytes of a column. */
	private List<String> tablesWith(String text) {
		String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
		List<String> found = new ArrayList<>();
		for (String table : this.jdbc.sql("""
				select table_name from information_schema.tables
				where table_schema = current_schema() and table_type = 'BASE TABLE'
					and has_table_privilege(quote_ident(table_name)::text, 'select')""").query(String.class).list()) {
			if (this.jdbc
				.sql("select exists (select from \"" + table
						+ "\" t where t::text like '%' || :text || '%' or t::text like '%' || :hex || '%')")
				.param("text", text)
				.param("hex", hex)
				.query(Boolean.class)
				.single()) {
				found.add(table);
			}
		}
		return found;
	}

	private Actor administrator(String username) {
		if (!exists(username)) {
			this.accounts.add(Actor.OPERATOR,
					new AccountDetails(username, "Quản Trị", Role.ADMINISTRATOR, Responsibility.EVERYWHERE));
		}
		return new Actor(this.accounts.require(username).id(), username, "Quản Trị", Role.ADMINISTRATOR,
				Responsibility.EVERYWHERE, "192.0.2.1", true);
	}

	private static byte[] sheet(String prefix, int people) {
		StringBuilder text = new StringBuilder("username,full_name,role,area,stations,levels\n");
		for (int person = 1; person <= people; person++) {
			text.append(prefix).append('.').append(person).append(",Người Số ").append(person).append(",CLERK,VN,,\n");
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** A job that is found cancelled when its result is to be kept. */
	private record CancelledRun(long id, Actor actor, List<Long> steps) implements JobRun {

		@Override
		public Map<String, String> parameters() {
			return Map.of();
		}

		@Override
		public Path folder() {
			return Path.of(".");
		}

		@Override
		public void progress(long done, long total) {
			this.steps.add(done);
		}

		@Override
		public void result(String address) {
			throw new JobCancelledException();
		}

	}

}
