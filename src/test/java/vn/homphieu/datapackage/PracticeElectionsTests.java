package vn.homphieu.datapackage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.job.JobCancelledException;
import vn.homphieu.job.JobState;
import vn.homphieu.job.Jobs;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.kept.MadeReport;
import vn.homphieu.report.kept.ReportMaker;
import vn.homphieu.result.Recount;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A practice election has the set-up of the real one, no person and no minutes. */
@PortalTest
@AutoConfigureMockMvc
class PracticeElectionsTests {

	private static final Actor ADMINISTRATOR = Officials.administrator();

	private static final String COPY = "practice-drill";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private PracticeElections practice;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PackageImport imports;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private Elections elections;

	@Autowired
	private Areas areas;

	@Autowired
	private ReportMaker reports;

	@Autowired
	private Recount recount;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester web;

	private CountedElection counted;

	@BeforeEach
	void importElection() throws Exception {
		this.counted = CountedElection.importInto(this.portal, "drill");
		this.counted.count("K1", 1, 990, List.of(900, 800, 700, 600, 50, 40, 30));
	}

	@AfterEach
	void removeElections() {
		if (this.elections.find(COPY).isPresent()) {
			this.practice.wipe(ADMINISTRATOR, COPY);
		}
		this.counted.remove();
	}

	@Test
	void copiesTheSetUpWithoutPersonsAndMinutes() {
		this.practice.create(ADMINISTRATOR, "drill", PracticeElectionsTests::silent);
		this.practice.create(ADMINISTRATOR, "drill", PracticeElectionsTests::silent);
		long copy = this.elections.require(COPY).id();
		for (String table : List.of("area", "council", "constituency", "candidate", "polling_station")) {
			assertThat(rows(table, copy)).as(table).isEqualTo(rows(table, this.counted.info().id())).isPositive();
		}
		assertThat(this.jdbc.sql("select distinct full_name from candidate where election_id = :id order by 1")
			.param("id", copy)
			.query(String.class)
			.list()).first().isEqualTo("Người ứng cử 1");
		assertThat(this.jdbc.sql("""
				select count(*) from tally t join constituency c on c.id = t.constituency_id
				where c.election_id = :id""").param("id", copy).query(Long.class).single()).isZero();
		assertThat(this.recount.recount(copy).differences()).isEmpty();
		assertThat(this.elections.require(COPY)).matches((election) -> election.practice() && election.simulated());
	}

	@Test
	void keepsWhatHappenedAroundTheVote(@TempDir Path folder) throws Exception {
		this.imports.importPackage(ExoticElection.make().set("election.csv", 1, "slug", "exotic").folder(folder), false,
				ImportProgress.SILENT);
		try {
			this.practice.create(ADMINISTRATOR, "exotic", PracticeElectionsTests::silent);
			long copy = this.elections.require("practice-exotic").id();
			for (String table : List.of("consultation", "voter_meeting", "petition")) {
				assertThat(rows(table, copy)).as(table)
					.isEqualTo(rows(table, this.elections.require("exotic").id()))
					.isPositive();
			}
			this.practice.wipe(ADMINISTRATOR, "practice-exotic");
			assertThat(rows("consultation", copy) + rows("voter_meeting", copy) + rows("petition", copy)).isZero();
		}
		finally {
			this.removal.remove("exotic");
		}
	}

	@Test
	void isMarkedAndNotAmongRealResults() {
		this.practice.create(ADMINISTRATOR, "drill", PracticeElectionsTests::silent);
		for (String place : List.of("", "/areas/31", "/constituencies/K1", "/councils/K", "/stations/S3")) {
			assertThat(this.web.get().uri("/elections/" + COPY + place)).hasStatusOk()
				.bodyText()
				.contains("BẦU CỬ TẬP DƯỢT");
		}
		assertThat(this.web.get()
			.uri("/office/" + COPY + "/units")
			.with(Officials.loggedIn(Officials.commission("11299")))).bodyText().contains("BẦU CỬ TẬP DƯỢT");
		for (String list : List.of("/", "/api/v1/elections", "/search?q=quan+toan")) {
			assertThat(this.web.get().uri(list)).hasStatusOk().bodyText().doesNotContain(COPY);
		}
	}

	@Test
	void itsReportsSayOnEveryPageThatItIsForPractice() throws Exception {
		this.practice.create(ADMINISTRATOR, "drill", PracticeElectionsTests::silent);
		ElectionInfo copy = this.elections.require(COPY);
		MadeReport made = this.reports.make(new ReportRequest("summary", copy, this.areas.require(copy.id(), "31"),
				null, Locale.of("vi"), Sight.PUBLISHED, ReportFormat.PDF), Report.Steps.SILENT);
		try (PDDocument document = Loader.loadPDF(made.path().toFile())) {
			PDFTextStripper text = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				text.setStartPage(page);
				text.setEndPage(page);
				assertThat(text.getText(document)).as("page %s", page)
					.contains("Bầu cử tập dượt")
					.doesNotContainIgnoringCase("dữ liệu mô phỏng");
			}
		}
		assertThat(this.web.get().uri("/r/" + made.report().code())).hasStatusOk()
			.bodyText()
			.contains("BẦU CỬ TẬP DƯỢT")
			.doesNotContain("Dữ liệu mô phỏng");
	}

	@Test
	void isWipedButTheLogStays() {
		this.practice.create(ADMINISTRATOR, "drill", PracticeElectionsTests::silent);
		this.practice.wipe(ADMINISTRATOR, COPY);
		assertThat(this.elections.find(COPY)).isEmpty();
		assertThat(this.jdbc.sql("select action from audit_entry where election = :slug order by id")
			.param("slug", COPY)
			.query(String.class)
			.list()).endsWith("practice.created", "practice.wiped");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.practice.wipe(ADMINISTRATOR, "drill"));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(
				() -> this.practice.create(Officials.commission("31"), "drill", PracticeElectionsTests::silent));
	}

	@Test
	void isUndoneWhenItIsCancelledMeanwhile() {
		assertThatExceptionOfType(JobCancelledException.class)
			.isThrownBy(() -> this.practice.create(ADMINISTRATOR, "drill", (step) -> {
				if (step == PracticeElections.STEPS) {
					throw new JobCancelledException();
				}
			}));
		assertThat(this.elections.find(COPY)).isEmpty();
	}

	@Test
	void theAdministratorHasAButton() {
		Actor actor = administrator();
		assertThat(this.web.get().uri("/admin/elections").with(Officials.loggedIn(actor))).hasStatusOk()
			.bodyText()
			.contains("/admin/elections/drill/practice")
			.doesNotContain("??");
		assertThat(this.web.post().uri("/admin/elections/drill/practice").with(Officials.loggedIn(actor)).with(csrf()))
			.hasStatus(HttpStatus.FOUND);
		await(actor);
		assertThat(this.web.get().uri("/admin/elections?lang=en").with(Officials.loggedIn(actor))).bodyText()
			.contains("/admin/elections/drill/practice/wipe", "/elections/" + COPY);
		assertThat(this.web.post()
			.uri("/admin/elections/drill/practice/wipe")
			.with(Officials.loggedIn(actor))
			.with(csrf())).hasStatus(HttpStatus.FOUND);
		await(actor);
		assertThat(this.elections.find(COPY)).isEmpty();
	}

	private void await(Actor actor) {
		long job = this.jobs.last(PracticeWork.KIND, COPY).orElseThrow().id();
		assertThat(this.jobs.await(actor, job, Duration.ofMinutes(1)).state()).isEqualTo(JobState.DONE);
	}

	/** With an account, since a job looks its rights up again. */
	private Actor administrator() {
		this.accounts.add(Actor.OPERATOR,
				new AccountDetails("drill.admin", "Quản Trị", Role.ADMINISTRATOR, Responsibility.EVERYWHERE));
		return new Actor(this.accounts.require("drill.admin").id(), "drill.admin", "Quản Trị", Role.ADMINISTRATOR,
				Responsibility.EVERYWHERE, "192.0.2.1", true);
	}

	private long rows(String table, long election) {
		return this.jdbc.sql("select count(*) from " + table + " where election_id = :id")
			.param("id", election)
			.query(Long.class)
			.single();
	}

	private static void silent(int step) {
	}

}
