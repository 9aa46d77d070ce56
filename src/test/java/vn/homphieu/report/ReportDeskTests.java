package vn.homphieu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.document.Marks;
import vn.homphieu.report.kept.MadeReport;
import vn.homphieu.report.kept.ReportMaker;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Reports are made once, handed out to those who may, and can be checked by everybody.
 */
@PortalTest
@AutoConfigureMockMvc
@Import(ReportDeskTests.TinyReports.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportDeskTests {

	private static final String SLUG = "desk";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ReportMaker maker;

	@Autowired
	private TinyReport tiny;

	@Autowired
	private JdbcClient jdbc;

	private CountedElection counted;

	private Actor inside;

	private Actor outside;

	private Actor limited;

	private Actor administrator;

	@BeforeAll
	void prepare() throws Exception {
		this.counted = CountedElection.importInto(this.portal, SLUG);
		this.counted.count("K1", 1, 990, List.of(900, 800, 700, 600, 50, 40, 30));
		this.inside = official("desk.inside", Role.COMMISSION, "31", Set.of());
		this.outside = official("desk.outside", Role.COMMISSION, "11299", Set.of());
		this.limited = official("desk.limited", Role.COMMISSION, "31", Set.of(Level.COMMUNE));
		this.administrator = official("desk.admin", Role.ADMINISTRATOR, "VN", Set.of());
	}

	@AfterAll
	void remove() {
		this.counted.remove();
	}

	@Test
	void theDeskOpensForEveryAreaOfTheElection() {
		for (String area : List.of("VN", "31", "303", "11299")) {
			assertThat(this.web.get()
				.uri("/office/reports?election=" + SLUG + "&area=" + area)
				.with(Officials.loggedIn(this.inside))).as(area).hasStatusOk();
		}
	}

	@Test
	void everybodyGetsTheSameBytesMadeOnce() throws Exception {
		this.tiny.made.set(0);
		List<Callable<MvcTestResult>> asking = new ArrayList<>();
		for (Actor actor : List.of(this.inside, this.outside, this.limited, this.administrator)) {
			asking.add(() -> order(actor, "tiny", "31", "PUBLISHED", "CSV_SEMICOLON"));
		}
		try (ExecutorService threads = Executors.newCachedThreadPool()) {
			for (Future<MvcTestResult> answer : threads.invokeAll(asking)) {
				assertThat(answer.get()).hasStatus(HttpStatus.FOUND);
			}
		}
		String made = made(order(this.inside, "tiny", "31", "PUBLISHED", "CSV_SEMICOLON"));
		byte[] first = bytes(this.inside, made + "/CSV_SEMICOLON");
		assertThat(bytes(this.administrator, made + "/CSV_SEMICOLON")).isEqualTo(first);
		assertThat(this.tiny.made).hasValue(1);
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = :action and election = :slug")
			.param("action", "report.ordered")
			.param("slug", SLUG)
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(5);
	}

	@Test
	void figuresThatAreNotPublicAreForTheOwnAreaAndLevels() {
		assertThat(order(this.inside, "tiny", "31", "APPROVED", "CSV")).hasStatus(HttpStatus.FOUND);
		assertThat(order(this.outside, "tiny", "31", "APPROVED", "CSV")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(order(this.administrator, "tiny", "31", "APPROVED", "CSV")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(order(this.limited, "tiny", "31", "APPROVED", "CSV")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("ngoài phạm vi");
		String made = made(order(this.inside, "tiny", "31", "APPROVED", "CSV"));
		assertThat(get(this.inside, made + "/CSV")).hasStatusOk();
		assertThat(get(this.outside, made)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(this.outside, made + "/CSV")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aCopyIsCheckedByItsCode() {
		String made = made(order(this.inside, "tiny", "11299", "PUBLISHED", "CSV"));
		String code = made.substring(made.lastIndexOf('/') + 1);
		String hash = this.jdbc.sql("select hash from report_file where code = :code")
			.param("code", code)
			.query(String.class)
			.single();
		assertThat(this.web.get().uri("/r/" + code.toLowerCase(Locale.ROOT))).hasStatusOk()
			.bodyText()
			.contains("bản mới nhất", hash)
			.doesNotContain("??check");
		assertThat(this.web.get().uri("/r/{code}?hash={hash}&lang=en", code, hash)).bodyText().contains("It matches");
		assertThat(this.web.get().uri("/r/{code}?hash={hash}&lang=en", code, "0".repeat(64))).bodyText()
			.contains("does not match");
		assertThat(this.web.get().uri("/r/{code}?hash=xyz&lang=en", code)).bodyText().contains("64 characters");
		assertThat(this.web.get().uri("/r/ABCDEFGHJK?lang=en")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("ABCDEFGHJK");
		assertThat(this.web.get().uri("/r?code=" + code)).hasRedirectedUrl("/r/" + code);
	}

	@Test
	void aCopyMadeFromAnOlderTextIsNotTheLatest() {
		String made = made(order(this.inside, "tiny", "11299", "PUBLISHED", "CSV"));
		this.tiny.version = "2";
		try {
			assertThat(this.web.get().uri("/r/" + made.substring(made.lastIndexOf('/') + 1))).hasStatusOk()
				.bodyText()
				.contains("Văn bản mẫu đã đổi")
				.doesNotContain("Đây là bản mới nhất");
		}
		finally {
			this.tiny.version = "1";
		}
	}

	@Test
	void anInternalReportTellsNoFigure() {
		String made = made(order(this.inside, "tiny", "31", "APPROVED", "CSV_SEMICOLON"));
		assertThat(this.web.get().uri("/r/" + made.substring(made.lastIndexOf('/') + 1))).hasStatusOk()
			.bodyText()
			.contains("Báo cáo nội bộ")
			.doesNotContain("Phiên bản số liệu");
	}

	@Test
	void eachAreaGetsItsFileInOneZipThatIsAlwaysTheSame() throws Exception {
		ReportRequest request = request("each", "tiny.DISTRICT.CSV", ReportFormat.ZIP);
		MadeReport first = this.maker.make(request, Report.Steps.SILENT);
		try (ZipFile zip = new ZipFile(first.path().toFile())) {
			assertThat(zip.stream().map(java.util.zip.ZipEntry::getName)).hasSizeGreaterThan(1)
				.contains("SHA256SUMS")
				.isSorted();
		}
		byte[] bytes = Files.readAllBytes(first.path());
		Files.delete(first.path());
		this.tiny.made.set(0);
		Path again = this.maker.make(request, Report.Steps.SILENT).path();
		assertThat(Files.readAllBytes(again)).isEqualTo(bytes);
		assertThat(this.tiny.made).as("made again after a crash").hasValue(0);
	}

	@Test
	void noReportIsAboutMoreThanTheDataCover() {
		this.jdbc.sql("update election set coverage = '31' where slug = :slug").param("slug", SLUG).update();
		try {
			assertThat(order(this.administrator, "tiny", "VN", "PUBLISHED", "CSV")).hasStatus(HttpStatus.CONFLICT);
			assertThat(get(this.administrator, "/office/reports?election=" + SLUG + "&area=VN")).hasStatusOk()
				.bodyText()
				.contains("name=\"area\" value=\"31\"");
		}
		finally {
			this.jdbc.sql("update election set coverage = :coverage where slug = :slug")
				.param("coverage", this.counted.info().coverage())
				.param("slug", SLUG)
				.update();
		}
	}

	@Test
	void thePageShowsWhatCanBeAskedFor() {
		for (Actor actor : List.of(this.inside, this.administrator)) {
			assertThat(get(actor, "/office/reports?election=" + SLUG)).hasStatusOk()
				.bodyText()
				.contains("name=\"report\" value=\"tiny\"", "name=\"format\"");
		}
		assertThat(this.web.get()
			.uri("/office/reports")
			.param("election", SLUG)
			.param("q", "quan toan")
			.with(Officials.loggedIn(this.inside))).bodyText().contains("class=\"found\"");
		assertThat(get(this.administrator, "/office/reports?election=" + SLUG + "&area=31")).bodyText()
			.doesNotContain("value=\"APPROVED\"");
		assertThat(order(this.inside, "tiny", "31", "PUBLISHED", "DOCX")).hasStatus(HttpStatus.CONFLICT);
		assertThat(order(this.inside, "tiny", "31", "PUBLISHED", "NOTHING")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void ofEachAreaOnlyFormsThatThereAreAreOffered() throws Exception {
		String page = new String(bytes(this.inside, "/office/reports?language=en&election=" + SLUG),
				StandardCharsets.UTF_8);
		assertThat(page).contains("value=\"tiny.CSV\"", "value=\"summary.PDF\"", "Chỉ có bản tiếng Việt")
			.doesNotContain("value=\"tiny.PDF\"", "value=\"final-report.PDF\"", "??reports");
		assertThat(page.indexOf("value=\"summary\"")).isLessThan(page.indexOf("value=\"final-report\""));
		MvcTestResult ordered = this.web.post()
			.uri("/office/reports")
			.param("each", "tiny.CSV")
			.param("level", "DISTRICT")
			.param("election", SLUG)
			.param("area", "31")
			.with(Officials.loggedIn(this.inside))
			.with(csrf())
			.exchange();
		assertThat(ordered).hasStatus(HttpStatus.FOUND);
		assertThat(get(this.inside, "/office/jobs")).bodyText()
			.contains("huyện, quận, thị xã")
			.doesNotContain("??reports");
	}

	private ReportRequest request(String report, String part, ReportFormat format) {
		vn.homphieu.area.Areas areas = this.portal.getBean(vn.homphieu.area.Areas.class);
		long id = this.counted.info().id();
		return new ReportRequest(report, this.counted.info(), areas.require(id, "31"), part, Locale.of("vi"),
				Sight.PUBLISHED, format);
	}

	private MvcTestResult order(Actor actor, String report, String area, String sight, String format) {
		return this.web.post()
			.uri("/office/reports")
			.param("report", report)
			.param("election", SLUG)
			.param("area", area)
			.param("sight", sight)
			.param("format", format)
			.with(Officials.loggedIn(actor))
			.with(csrf())
			.exchange();
	}

	/**
	 * Where the report lies; what is that small is made within the second of its request.
	 */
	private static String made(MvcTestResult ordered) {
		String address = ordered.getResponse().getRedirectedUrl();
		assertThat(address).startsWith("/office/reports/made/");
		return String.valueOf(address);
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).with(Officials.loggedIn(actor)).exchange();
	}

	private byte[] bytes(Actor actor, String address) {
		MvcTestResult answer = get(actor, address);
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	private Actor official(String username, Role role, String area, Set<Level> levels) {
		Responsibility responsibility = new Responsibility(area, Set.of(), levels);
		this.accounts.add(Actor.OPERATOR, new AccountDetails(username, "Người Hỏi", role, responsibility));
		return new Actor(this.accounts.require(username).id(), username, "Người Hỏi", role, responsibility, "192.0.2.1",
				true);
	}

	/** A report of one line. */
	static final class TinyReport implements Report {

		private final AtomicInteger made = new AtomicInteger();

		private volatile String version = "1";

		@Override
		public String name() {
			return "tiny";
		}

		@Override
		public Set<ReportFormat> formats() {
			return EnumSet.of(ReportFormat.CSV, ReportFormat.CSV_SEMICOLON);
		}

		@Override
		public boolean fits(ReportRequest request) {
			return request.part() == null;
		}

		@Override
		public String templateVersion(ReportRequest request) {
			return this.version;
		}

		@Override
		public void write(ReportRequest request, Marks marks, OutputStream out, Steps steps) throws IOException {
			this.made.incrementAndGet();
			out.write(
					(request.area().code() + "," + marks.code() + "," + marks.hash()).getBytes(StandardCharsets.UTF_8));
		}

	}

	/** The report for these tests. */
	@TestConfiguration(proxyBeanMethods = false)
	static class TinyReports {

		@Bean
		TinyReport tinyReport() {
			return new TinyReport();
		}

	}

}
