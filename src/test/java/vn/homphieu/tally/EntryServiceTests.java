package vn.homphieu.tally;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.account.Actor;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Role;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.kernel.Level;
import vn.homphieu.tally.rules.RuleCode;
import vn.homphieu.testing.Clerks;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.TypedMinutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Entry of minutes on a real database. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryServiceTests {

	private static final String SLUG = "entry";

	private static final PaperAddress PAPER = new PaperAddress(SLUG, "S1", "C1", 1);

	private static final Actor AN = Clerks.of(Role.CLERK, 9101, "an");

	private static final Actor BINH = Clerks.of(Role.CLERK, 9102, "binh");

	@Autowired
	private EntryService entries;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	void importElection(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		EmptyElection.load(SLUG, packages, folder);
	}

	@AfterEach
	void forgetEntries() {
		this.jdbc.sql("delete from paper where election_id = (select id from election where slug = :slug)")
			.param("slug", SLUG)
			.update();
	}

	@AfterAll
	void removeElection(@Autowired ElectionRemoval removal) {
		removal.remove(SLUG);
	}

	@Test
	void aDeskHoldsAllLevelsInTheOrderOfTheBallots() {
		EntryDesk desk = this.entries.open(AN, SLUG, "S1");
		assertThat(desk.station().name()).isEqualTo("Khu vực bỏ phiếu số 1");
		assertThat(desk.sheets()).extracting(EntrySheet::level)
			.containsExactly(Level.NATIONAL_ASSEMBLY, Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
		EntrySheet commune = desk.sheets().get(3);
		assertThat(commune.form()).isEqualTo("25");
		assertThat(commune.candidates()).extracting(SheetCandidate::code).containsExactly("C1-1", "C1-2", "C1-3");
		assertThat(commune.ordinal()).isEqualTo(1);
		assertThat(commune.state()).isNull();
		assertThat(commune.expected().roll()).isEqualTo(1000);
	}

	@Test
	void aLevelOutsideTheResponsibilityIsNotOffered() {
		Actor actor = Clerks.at(Role.CLERK, 9103, "cuc", "11296", Level.COMMUNE);
		assertThat(this.entries.open(actor, SLUG, "S1").sheets()).extracting(EntrySheet::level)
			.containsExactly(Level.COMMUNE);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.entries.saveDraft(actor,
				new PaperAddress(SLUG, "S1", "NA1", 1), TypedMinutes.of("NA1").draft()));
	}

	@Test
	void aDraftIsKeptAsItWasTyped() {
		DraftSaved first = this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().with("voted", "9x").draft());
		DraftSaved second = this.entries.saveDraft(AN, PAPER,
				TypedMinutes.commune().with("voted", "99").from(first.revision()).draft());
		assertThat(second.revision()).isEqualTo(first.revision() + 1);
		EntrySheet sheet = sheet(AN);
		assertThat(sheet.state()).isEqualTo(PaperState.FIRST_DRAFT);
		assertThat(sheet.own()).isNotNull();
		assertThat(sheet.own().figures()).containsEntry("voted", "99").containsEntry("registered", "1.000");
	}

	@Test
	void anOlderWindowDoesNotOverwrite() {
		this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().draft());
		this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().with("voted", "980").from(1).draft());
		assertThatExceptionOfType(EntryConflictException.class).isThrownBy(
				() -> this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().with("voted", "970").from(1).draft()))
			.satisfies((conflict) -> assertThat(conflict.stored().figures()).containsEntry("voted", "980"));
	}

	@Test
	void theSameDraftSentTwiceIsNoConflict() {
		DraftSaved first = this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().draft());
		assertThat(this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().draft()).revision())
			.isEqualTo(first.revision());
	}

	@Test
	void twoEntriesThatAgreeWait() {
		assertThat(this.entries.submit(AN, PAPER, TypedMinutes.commune().submission()).paper())
			.isEqualTo(PaperState.FIRST_DONE);
		assertThat(sheet(BINH).ordinal()).isEqualTo(2);
		Submission second = this.entries.submit(BINH, PAPER,
				TypedMinutes.commune().with("registered", "1 000").submission());
		assertThat(second.accepted()).isTrue();
		assertThat(second.paper()).isEqualTo(PaperState.WAITING);
	}

	@Test
	void twoEntriesThatDisagreeDiffer() {
		this.entries.submit(AN, PAPER, TypedMinutes.commune().submission());
		assertThat(this.entries.submit(BINH, PAPER, TypedMinutes.of("C1", 801, 700, 60).submission()).paper())
			.isEqualTo(PaperState.DIFFERENT);
	}

	@Test
	void theSamePersonNeverEntersTwice() {
		this.entries.submit(AN, PAPER, TypedMinutes.commune().submission());
		assertThat(sheet(AN).refusal()).isEqualTo(Refusal.ALREADY_SUBMITTED);
		assertThatExceptionOfType(EntryRefusedException.class)
			.isThrownBy(() -> this.entries.submit(AN, PAPER, TypedMinutes.commune().from(1).submission()))
			.satisfies((refused) -> assertThat(refused.refusal()).isEqualTo(Refusal.ALREADY_SUBMITTED));
	}

	@Test
	void aColleagueAtWorkIsNamed() {
		this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().draft());
		assertThat(sheet(BINH).refusal()).isEqualTo(Refusal.BEING_ENTERED);
		assertThat(sheet(BINH).colleague()).extracting(Colleague::name).isEqualTo("Họ tên an");
		assertThatExceptionOfType(EntryRefusedException.class)
			.isThrownBy(() -> this.entries.saveDraft(BINH, PAPER, TypedMinutes.commune().draft()))
			.satisfies((refused) -> assertThat(refused.colleague()).extracting(Colleague::username).isEqualTo("an"));
	}

	@Test
	void errorsAreKeptAsADraft() {
		Submission submission = this.entries.submit(AN, PAPER,
				TypedMinutes.commune().with("valid", "9O0").with("invalid", "").submission());
		assertThat(submission.accepted()).isFalse();
		assertThat(submission.findings()).extracting((finding) -> finding.code()).contains(RuleCode.E01, RuleCode.E02);
		assertThat(sheet(AN).own()).isNotNull();
		assertThat(sheet(AN).own().figures()).containsEntry("valid", "9O0");
	}

	@Test
	void warningsAskToBeConfirmed() {
		TypedMinutes typed = TypedMinutes.commune().with("issued", "995");
		Submission asked = this.entries.submit(AN, PAPER, typed.submission());
		assertThat(asked.accepted()).isFalse();
		assertThat(asked.unconfirmed()).extracting((finding) -> finding.code())
			.containsExactly(RuleCode.W05, RuleCode.W06);
		Submission confirmed = this.entries.submit(AN, PAPER,
				typed.from(asked.revision()).confirming("W05", "W06").submission());
		assertThat(confirmed.accepted()).isTrue();
		assertThat(sheet(AN).own()).isNotNull();
		assertThat(sheet(AN).own().confirmed()).containsOnlyKeys("W05", "W06");
		assertThat(sheet(AN).own().confirmed().get("W06")).contains("990", "995", "5").doesNotContain("{");
	}

	@Test
	void theSameSubmissionAgainChangesNothing() {
		UUID key = UUID.randomUUID();
		Submission first = this.entries.submit(AN, PAPER, TypedMinutes.commune().key(key).submission());
		Submission again = this.entries.submit(AN, PAPER, TypedMinutes.commune().key(key).submission());
		assertThat(again.accepted()).isTrue();
		assertThat(again.paper()).isEqualTo(PaperState.FIRST_DONE);
		assertThat(again.revision()).isEqualTo(first.revision());
	}

	@Test
	void whoGivesUpLetsAnotherBegin() {
		this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().draft());
		this.entries.release(AN, PAPER);
		assertThat(sheet(BINH).ordinal()).isEqualTo(1);
		assertThat(sheet(BINH).state()).isNull();
	}

	@Test
	void aRoundThatNobodyOrderedIsRefused() {
		assertThatExceptionOfType(EntryRefusedException.class)
			.isThrownBy(() -> this.entries.submit(AN, new PaperAddress(SLUG, "S1", "C1", 2),
					TypedMinutes.commune().submission()))
			.satisfies((refused) -> assertThat(refused.refusal()).isEqualTo(Refusal.NOT_DUE));
	}

	@Test
	void theLawIsAskedAboutTheNationalAssembly() {
		this.entries.submit(AN, new PaperAddress(SLUG, "S1", "NA1", 1),
				TypedMinutes.of("NA1", 800, 700, 60, 50)
					.with("voted", "980")
					.with("issued", "980")
					.with("collected", "980")
					.with("valid", "970")
					.submission());
		assertThat(this.entries.submit(AN, PAPER, TypedMinutes.commune().submission()).unconfirmed())
			.extracting((finding) -> finding.code())
			.containsExactly(RuleCode.W10);
	}

	@Test
	void aRoundIsEnteredWhereItWasOrdered() {
		this.jdbc
			.sql("""
					with held as (
						insert into held_round (id, constituency_id, round, station_id, seats, voting_date, document, decided_on)
						select nextval('held_round_seq'), u.id, 3, null, 1, '2021-06-06', '5/QĐ', '2021-05-30'
						from constituency u join election e on e.id = u.election_id where e.slug = :slug and u.code = 'C1'
						returning id)
					insert into held_round_candidate select held.id, p.id from held, candidate p
						join election e on e.id = p.election_id where e.slug = :slug and p.code in ('C1-2', 'C1-3')""")
			.param("slug", SLUG)
			.update();
		EntrySheet extra = this.entries.open(AN, SLUG, "S2").sheets().getLast();
		assertThat(extra.round()).isEqualTo(3);
		assertThat(extra.expected().seats()).isEqualTo(1);
		assertThat(extra.candidates()).extracting(SheetCandidate::code).containsExactly("C1-2", "C1-3");
		Submission submission = this.entries.submit(AN, new PaperAddress(SLUG, "S2", "C1", 3),
				TypedMinutes.of("C1", 0, 880, 100).submission());
		assertThat(submission.paper()).isEqualTo(PaperState.FIRST_DONE);
		this.jdbc.sql("delete from held_round where document = '5/QĐ'").update();
	}

	@Test
	void aLockedConstituencyIsClosed() {
		this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().draft());
		this.jdbc.sql("""
				insert into constituency_lock select u.id, 1, now(), 'uy-ban' from constituency u
				join election e on e.id = u.election_id where e.slug = :slug and u.code = 'C1'""")
			.param("slug", SLUG)
			.update();
		assertThatExceptionOfType(EntryRefusedException.class)
			.isThrownBy(() -> this.entries.saveDraft(AN, PAPER, TypedMinutes.commune().from(1).draft()))
			.satisfies((refused) -> assertThat(refused.refusal()).isEqualTo(Refusal.LOCKED));
		assertThat(sheet(AN).refusal()).isEqualTo(Refusal.LOCKED);
		this.jdbc.sql("delete from constituency_lock where locked_by = 'uy-ban'").update();
	}

	@Test
	void aStationIsFoundByCommuneAndNumber() {
		assertThat(this.entries.findStation(AN, SLUG, "quan toan", 2)).extracting(EntryStation::code)
			.containsExactly("S2");
		assertThat(this.entries.findStation(AN, SLUG, "11296", 1)).extracting(EntryStation::areaName)
			.containsExactly("Phường Quán Toan");
		assertThat(this.entries.findStation(AN, SLUG, "", 3)).isEmpty();
		Actor elsewhere = Clerks.at(Role.CLERK, 9104, "dung", "99999");
		assertThat(this.entries.findStation(elsewhere, SLUG, "", 1)).isEmpty();
	}

	@Test
	void aClerkSeesWhatIsToDo() {
		assertThat(this.entries.work(AN, SLUG, 0).stations()).containsExactly(open("S1", 1, 4), open("S2", 2, 4));
		this.entries.submit(AN, PAPER, TypedMinutes.commune().submission());
		this.entries.saveDraft(AN, new PaperAddress(SLUG, "S1", "D1", 1), TypedMinutes.of("D1", 1).draft());
		ClerkWork work = this.entries.work(AN, SLUG, 0);
		assertThat(work.stations()).containsExactly(open("S1", 1, 2), open("S2", 2, 4));
		assertThat(work.stationsTotal()).isEqualTo(2);
		assertThat(work.submitted()).isEqualTo(1);
		assertThat(work.unfinished()).singleElement().extracting(ClerkWork.Unfinished::constituency).isEqualTo("D1");
		assertThat(this.entries.work(BINH, SLUG, 0).stations()).containsExactly(open("S1", 1, 3), open("S2", 2, 4));
	}

	private static ClerkWork.OpenStation open(String code, int number, int sheets) {
		return new ClerkWork.OpenStation(code, number, "Khu vực bỏ phiếu số " + number, "Phường Quán Toan", sheets);
	}

	private EntrySheet sheet(Actor actor) {
		return this.entries.open(actor, SLUG, "S1").sheets().get(3);
	}

}
