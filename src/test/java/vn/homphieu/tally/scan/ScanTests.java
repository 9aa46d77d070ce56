package vn.homphieu.tally.scan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Role;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Councils;
import vn.homphieu.election.Elections;
import vn.homphieu.result.Publications;
import vn.homphieu.result.Resolution;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Scans from the upload to the public page, with rights and the gate. */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanTests {

	private static final String SCANS = "/office/scan-test/stations/S1/scans";

	private static final Actor CLERK = Officials.of(Role.CLERK, "11296");

	private static final Actor COMMISSION = Officials.of(Role.COMMISSION, "31");

	@Autowired
	private PackageImport packages;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private Publications publications;

	@Autowired
	private Elections elections;

	@Autowired
	private Councils councils;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void fill(@TempDir Path folder) throws Exception {
		this.packages.importPackage(
				SmallElection.make().set("election.csv", 1, "slug", "scan-test").zip(folder.resolve("scan.zip"), ""),
				false, ImportProgress.SILENT);
	}

	@AfterAll
	void remove() {
		this.removal.remove("scan-test");
	}

	@Test
	void attachesShowsAndHides() throws Exception {
		byte[] image = ScanFiles.image("png", 120, 80);
		assertThat(upload(CLERK, new MockMultipartFile("file", "../bien-ban.png", "text/html", image))).hasStatus(302);
		long id = id();
		assertThat(get(SCANS, CLERK)).hasStatusOk().bodyText().contains("bien-ban.png").doesNotContain("??", "../");
		MvcTestResult file = get(SCANS + "/" + id + "/file", CLERK);
		assertThat(file).hasStatusOk()
			.hasContentType("image/png")
			.headers()
			.hasValue("X-Content-Type-Options", "nosniff");
		assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(image);
		assertThat(file.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
		assertThat(post(SCANS + "/" + id + "/turn?degrees=270", CLERK)).hasStatus(302);
		assertThat(get(SCANS + "?lang=en", CLERK)).bodyText().contains("turned-270").doesNotContain("??");
		assertThat(upload(CLERK, new MockMultipartFile("file", "again.png", "image/png", image))).flash()
			.extractingByKey("attached")
			.asString()
			.contains("ALREADY_THERE");
		post(SCANS + "/" + id + "/remove", CLERK);
		assertThat(get(SCANS, CLERK)).bodyText().contains("bien-ban.png");
		post(SCANS + "/" + id + "/remove?reason=nham", CLERK);
		assertThat(get(SCANS, CLERK)).bodyText().doesNotContain("bien-ban.png");
		assertThat(this.jdbc.sql("select action from audit_entry where election = 'scan-test' order by id")
			.query(String.class)
			.list()).contains("scan.attached", "scan.turned", "scan.removed");
	}

	@Test
	void saysWhyAFileIsRefused() throws Exception {
		assertThat(upload(CLERK,
				new MockMultipartFile("file", "a.pdf", "application/pdf", "no".getBytes(StandardCharsets.UTF_8))))
			.flash()
			.extractingByKey("attached")
			.asString()
			.contains("UNKNOWN_TYPE");
	}

	@Test
	void onlyWhoMayReadTheMinutesSeesThem() throws Exception {
		upload(CLERK, new MockMultipartFile("file", "b.pdf", "application/pdf", ScanFiles.pdf(1)));
		long id = id();
		for (Actor other : List.of(Officials.of(Role.CLERK, "999"), Officials.of(Role.ADMINISTRATOR, "VN"),
				Officials.at(CLERK, "S2"))) {
			assertThat(get(SCANS, other)).hasStatus(403);
			assertThat(get(SCANS + "/" + id + "/file", other)).hasStatus(403);
			assertThat(post(SCANS + "/" + id + "/turn", other)).hasStatus(403);
		}
		assertThat(post(SCANS + "/" + id + "/release?released=true", CLERK)).hasStatus(403);
		assertThat(get(SCANS + "/999999/file", CLERK)).hasStatus(404);
		assertThat(get("/office/scan-test/stations/S2/scans/" + id + "/file", CLERK)).hasStatus(404);
	}

	@Test
	void thePublicSeesACopyOnceReleasedAndPublished() throws Exception {
		byte[] photo = ScanFiles.photo(6);
		upload(CLERK, new MockMultipartFile("file", "c.jpg", "image/jpeg", photo));
		long id = id();
		String address = "/elections/scan-test/stations/S1/scans/" + id;
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
		post(SCANS + "/" + id + "/release?released=true", COMMISSION);
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
		assertThat(this.mvc.get().uri("/elections/scan-test/stations/S1")).bodyText().doesNotContain("/scans/");
		publish();
		assertThat(this.mvc.get().uri("/elections/scan-test/stations/S1")).bodyText().contains(address);
		MvcTestResult copy = this.mvc.get().uri(address).exchange();
		assertThat(copy).hasStatusOk().hasContentType("image/jpeg");
		assertThat(copy.getResponse().getContentAsByteArray()).isNotEqualTo(photo);
		post(SCANS + "/" + id + "/release?released=false", COMMISSION);
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@Test
	void onlyTheCouncilOfItsLevelReleasesIt() throws Exception {
		this.mvc.post()
			.uri(SCANS + "?constituency=C1&round=1")
			.multipart()
			.file(new MockMultipartFile("file", "xa.pdf", "application/pdf", ScanFiles.pdf(3)))
			.with(Officials.loggedIn(CLERK))
			.with(csrf())
			.exchange();
		String release = SCANS + "/" + id() + "/release";
		for (Actor other : List.of(COMMISSION, Officials.commission("303"), Officials.nationalCouncil())) {
			assertThat(post(release + "?released=true", other)).hasStatus(403);
			assertThat(get(SCANS, other)).bodyText().doesNotContain(release);
		}
		Actor own = Officials.commission("11296");
		assertThat(get(SCANS, own)).bodyText().contains(release);
		assertThat(post(release + "?released=true", own)).hasStatus(302);
	}

	private void publish() {
		long election = this.elections.require("scan-test").id();
		for (String council : List.of("NA", "P", "D", "C")) {
			this.publications.publish(election, this.councils.require(election, council).id(),
					new Resolution("1/NQ", LocalDate.of(2021, 5, 30), "Ủy ban bầu cử"));
		}
	}

	private long id() {
		return this.jdbc.sql("select max(id) from scan").query(Long.class).single();
	}

	private MvcTestResult upload(Actor actor, MockMultipartFile file) {
		return this.mvc.post()
			.uri(SCANS)
			.multipart()
			.file(file)
			.with(Officials.loggedIn(actor))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.mvc.get().uri(address).with(Officials.loggedIn(actor)).exchange();
	}

	private MvcTestResult post(String address, Actor actor) {
		return this.mvc.post().uri(address).with(Officials.loggedIn(actor)).with(csrf()).exchange();
	}

}
