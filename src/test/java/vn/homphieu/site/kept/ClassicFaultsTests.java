package vn.homphieu.site.kept;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

import vn.homphieu.database.PortalDatabase;
import vn.homphieu.database.PortalProperties;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Councils;
import vn.homphieu.election.Elections;
import vn.homphieu.result.Publications;
import vn.homphieu.result.Resolution;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The four faults that portals with kept pages are known for, and what prevents them. */
@PortalTest(properties = "portal.pages.memory=1MB")
@AutoConfigureMockMvc
class ClassicFaultsTests {

	private static final AtomicInteger numbers = new AtomicInteger();

	private static final Resolution RESOLUTION = new Resolution("1/NQ", LocalDate.of(2021, 6, 1), "UBBC");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private KeptPages pages;

	@Autowired
	private ChangeListener listener;

	@Autowired
	private PortalDatabase database;

	@Autowired
	private PortalProperties portal;

	@Autowired
	private Publications publications;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private Councils councils;

	@Autowired
	private Elections elections;

	@Autowired
	private JdbcClient jdbc;

	private String slug = "";

	@BeforeEach
	void importElection(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		this.slug = "small-" + numbers.incrementAndGet();
		PackageBuilder small = SmallElection.make()
			.set("election.csv", 1, "slug", this.slug)
			.row("areas.csv", "11299,commune,303,Phường,Hùng Vương")
			.row("stations.csv", "S3,11299,1,Khu vực bỏ phiếu số 3,,,,");
		for (String unit : new String[] { "NA1", "P1", "D1" }) {
			small.row("rolls.csv", "S3," + unit + ",1000");
		}
		packages.importPackage(small.zip(folder.resolve("small.zip"), ""), false, ImportProgress.SILENT);
	}

	@Test
	void aPageKeptBeforeTheCommitIsNotSeenAfterIt(@Autowired PlatformTransactionManager transactions) throws Exception {
		String page = election() + "/constituencies/C1";
		try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
			new TransactionTemplate(transactions).executeWithoutResult((status) -> {
				publishCommune();
				String meanwhile = Objects.requireNonNull(get(reader, page));
				assertThat(meanwhile).doesNotContain("1/NQ");
				assertThat(this.pages.find(page)).isNotNull();
			});
		}
		assertThat(text(page)).contains("1/NQ");
		assertThat(text(page)).contains("1/NQ");
	}

	@Test
	void aPublicationThatIsTakenBackDropsNothing(@Autowired PlatformTransactionManager transactions) throws Exception {
		String page = election() + "/constituencies/C1";
		String tag = tag(page);
		KeptPage kept = this.pages.find(page);
		new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			publishCommune();
			status.setRollbackOnly();
		});
		assertThat(tag(page)).isEqualTo(tag);
		assertThat(this.pages.find(page)).isNotNull().isSameAs(kept);
	}

	@Test
	void junkQueryStringsFillNothing() throws Exception {
		text("/about");
		DataSize before = this.pages.size();
		for (int i = 0; i < 200; i++) {
			text("/about?junk" + i + "=" + i + "&utm=" + i);
			text("/search?q=" + i);
		}
		assertThat(this.pages.size()).isEqualTo(before);
	}

	@Test
	void knownParametersFillNoMoreThanIsAllowed() throws Exception {
		for (int i = 0; i < 400; i++) {
			text("/api/v1/elections/" + this.slug + "/constituencies?size=" + (1 + i) + "&page=" + i);
		}
		assertThat(this.pages.size().toKilobytes()).isLessThanOrEqualTo(1024);
	}

	@Test
	void aCookieOrALoginNeitherEntersNorLeavesAKeptPage() throws Exception {
		String page = election() + "/councils/P";
		MockHttpServletResponse first = this.web.get()
			.uri(page)
			.cookie(new Cookie("SESSION", "secret-session"))
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret-token")
			.header("X-Requested-With", "secret-header")
			.exchange()
			.getResponse();
		MockHttpServletResponse next = answer(this.web.get().uri(page));
		assertThat(next.getContentAsString()).isEqualTo(first.getContentAsString()).doesNotContain("secret");
		assertThat(next.getHeaderNames()).doesNotContain(HttpHeaders.SET_COOKIE)
			.containsExactlyInAnyOrderElementsOf(first.getHeaderNames());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/areas/303", "/constituencies/P1" })
	void neitherLanguageNorHostAreMixedUp(String below) throws Exception {
		String page = election() + below;
		MockHttpServletResponse first = answer(this.web.get()
			.uri(page)
			.header(HttpHeaders.HOST, "evil.example")
			.header("X-Forwarded-Host", "evil.example")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.with((request) -> {
				request.setServerName("evil.example");
				return request;
			}));
		assertThat(first.getContentAsString()).contains("lang=\"vi\"").doesNotContain("evil.example");
		assertThat(first.getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("vi");
		MockHttpServletResponse english = answer(this.web.get().uri(page + "?lang=en"));
		assertThat(english.getContentAsString()).contains("<html lang=\"en\"");
		assertThat(english.getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("en");
		assertThat(text(page)).isEqualTo(first.getContentAsString());
	}

	@Test
	void publishingACouncilDropsExactlyItsPages() throws Exception {
		Set<String> touched = Set.of("/", "/api/v1/elections", election(), election() + "/areas/VN",
				election() + "/areas/31", election() + "/areas/303", election() + "/areas/11296?lang=en",
				election() + "/councils/C", election() + "/constituencies/C1", election() + "/stations/S1",
				"/api/v1" + election() + "/results?area=11296", "/api/v1" + election() + "/stations/S2");
		Set<String> others = Set.of("/about", election() + "/areas/11299", election() + "/councils/D",
				election() + "/constituencies/NA1", election() + "/stations/S3",
				"/api/v1" + election() + "/stations/S3", "/api/v1" + election() + "/results?area=11299");
		for (String page : touched) {
			tag(page);
		}
		for (String page : others) {
			tag(page);
		}
		publishCommune();
		assertThat(touched).allSatisfy((page) -> assertThat(this.pages.find(page)).as(page).isNull());
		assertThat(others).allSatisfy((page) -> assertThat(this.pages.find(page)).as(page).isNotNull());
	}

	@Test
	void removingAnElectionDropsItsPagesAndTheHomePage() throws Exception {
		tag("/");
		tag(election() + "/stations/S1");
		this.removal.remove(this.slug);
		assertThat(this.web.get().uri(election() + "/stations/S1")).hasStatus(404);
		assertThat(text("/")).doesNotContain(election());
	}

	@Test
	void anotherNodeIsTold() throws Exception {
		KeptPages others = new KeptPages(new PagesProperties(DataSize.ofMegabytes(1)));
		ChangeListener other = new ChangeListener(this.database, this.portal, others);
		other.start();
		try {
			PageKey touched = PageKeyTests.key(election() + "/councils/C");
			PageKey rest = PageKeyTests.key(election() + "/councils/D");
			for (PageKey key : Set.of(touched, rest)) {
				others.get(key, () -> KeptPage.of(key, "text/html", List.of(), new byte[0]));
			}
			publishCommune();
			await().until(() -> others.find(touched.address()) == null);
			assertThat(others.find(rest.address())).isNotNull();
		}
		finally {
			other.stop();
		}
	}

	@Test
	void aLostConnectionDropsEverythingAndKeepingResumes() throws Exception {
		assertThat(this.listener.isRunning()).isTrue();
		tag("/about");
		this.jdbc.sql("""
				select pg_terminate_backend(pid) from pg_stat_activity
				where datname = current_database() and query ilike 'listen%'""").query(Boolean.class).list();
		await().until(() -> this.pages.find("/about") == null);
		await().until(() -> {
			tag("/about");
			return this.pages.find("/about") != null;
		});
	}

	private String election() {
		return "/elections/" + this.slug;
	}

	private void publishCommune() {
		long election = this.elections.require(this.slug).id();
		assertThat(
				this.publications.publish(election, this.councils.require(election, "C").id(), RESOLUTION).published())
			.isEqualTo(1);
	}

	private String get(ExecutorService reader, String page) {
		try {
			return reader.submit(() -> text(page)).get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String text(String page) throws Exception {
		return answer(this.web.get().uri(page)).getContentAsString();
	}

	private String tag(String page) {
		return Objects.requireNonNull(answer(this.web.get().uri(page)).getHeader(HttpHeaders.ETAG));
	}

	private static MockHttpServletResponse answer(MockMvcRequestBuilder request) {
		var result = request.exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse();
	}

}
