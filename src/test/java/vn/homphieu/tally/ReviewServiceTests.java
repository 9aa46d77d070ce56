package vn.homphieu.tally;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.account.Actor;
import vn.homphieu.account.ConfirmationRequiredException;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.tally.rules.RuleCode;
import vn.homphieu.testing.Clerks;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.TypedMinutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Review, approval, correction and withdrawal on a real database. */
@PortalTest
@Import(ReviewServiceTests.Heard.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewServiceTests {

	private static final String SLUG = "review";

	private static final Actor AN = Clerks.of(Role.CLERK, 9201, "an");

	private static final Actor BINH = Clerks.of(Role.CLERK, 9202, "binh");

	private static final Actor REVIEWER = Clerks.of(Role.REVIEWER, 9203, "duyet");

	private static final Actor COMMISSION = Clerks.at(Role.COMMISSION, 9204, "phuong", "11296");

	@Autowired
	private EntryService entries;

	@Autowired
	private ReviewService reviews;

	@Autowired
	private CorrectionService corrections;

	@Autowired
	private EntryModes modes;

	@Autowired
	private Heard heard;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	void importElection(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		EmptyElection.load(SLUG, packages, folder);
	}

	@AfterEach
	void forgetEntries() {
		this.heard.changes.clear();
		for (String rows : List.of("paper where state not in ('APPROVED', 'WITHDRAWN') and", "entry_mode where")) {
			this.jdbc.sql("delete from " + rows + " election_id = (select id from election where slug = :slug)")
				.param("slug", SLUG)
				.update();
		}
	}

	@AfterAll
	void removeElection(@Autowired ElectionRemoval removal) {
		removal.remove(SLUG);
	}

	@Test
	void theQueueHoldsWhatOthersEntered() {
		PaperAddress paper = enterTwice("S1", "C1", 60);
		enterTwice("S1", "D1", 61);
		ReviewQueue queue = this.reviews.queue(REVIEWER, SLUG, ReviewFilter.ALL, 0);
		assertThat(queue.lines()).extracting(ReviewLine::constituency).containsExactly("C1", "D1");
		assertThat(queue.lines()).extracting(ReviewLine::people).contains("Họ tên an, Họ tên binh");
		assertThat(queue.different()).isEqualTo(1);
		assertThat(queue.plain()).isEqualTo(1);
		assertThat(this.reviews.queue(REVIEWER, SLUG, ReviewFilter.DIFFERENT, 5).lines()).hasSize(1);
		Actor both = new Actor(AN.accountId(), "an", "An", Role.REVIEWER, Responsibility.EVERYWHERE, "", true);
		assertThat(this.reviews.queue(both, SLUG, ReviewFilter.ALL, 0).lines()).isEmpty();
		assertThat(refusal(() -> this.reviews.approve(both, paper, revision(paper), 1))).isEqualTo(Refusal.OWN_ENTRY);
	}

	@Test
	void bothEntriesAreShownWithTheirDifferences() {
		PaperAddress paper = enterTwice("S1", "C1", 61);
		ReviewCase shown = this.reviews.open(REVIEWER, paper);
		assertThat(shown.entries()).extracting((entry) -> entry.by().username()).containsExactly("an", "binh");
		assertThat(shown.differences()).containsExactly("votes.C1-3");
		assertThat(shown.sheet().state()).isEqualTo(PaperState.DIFFERENT);
		assertThat(shown.sheet().refusal()).isNull();
	}

	@Test
	void aFieldThatDiffersIsTypedAgain() {
		PaperAddress paper = enterTwice("S1", "C1", 61);
		this.reviews.returnTo(REVIEWER, paper,
				new ReturnForm(revision(paper), Set.of(2), List.of("votes.C1-3"), "Xem lại"));
		EntrySheet sheet = this.entries.open(BINH, SLUG, "S1").sheets().get(3);
		assertThat(sheet.state()).isEqualTo(PaperState.RETURNED);
		assertThat(sheet.ordinal()).isEqualTo(2);
		Draft own = Objects.requireNonNull(sheet.own());
		assertThat(own.returnReason()).isEqualTo("Xem lại");
		assertThat(own.figures()).doesNotContainKey("votes.C1-3").containsEntry("votes.C1-2", "700");
		Submission again = this.entries.submit(BINH, paper, TypedMinutes.commune().from(own.revision()).submission());
		assertThat(again.paper()).isEqualTo(PaperState.WAITING);
	}

	@Test
	void bothAreTypedAgain() {
		PaperAddress paper = enterTwice("S1", "C1", 61);
		this.reviews.returnTo(REVIEWER, paper, new ReturnForm(revision(paper), Set.of(1, 2), List.of(), "Nhập lại"));
		assertThat(this.entries.submit(AN, paper, TypedMinutes.commune().from(2).submission()).paper())
			.isEqualTo(PaperState.RETURNED);
		assertThat(this.entries.submit(BINH, paper, TypedMinutes.commune().from(2).submission()).paper())
			.isEqualTo(PaperState.WAITING);
		assertThat(refusal(() -> this.reviews.returnTo(REVIEWER, paper,
				new ReturnForm(revision(paper), Set.of(1), List.of(), " "))))
			.isEqualTo(Refusal.NO_REASON);
	}

	@Test
	void approvalWritesTheMinutesOnce() {
		PaperAddress paper = enterTwice("S1", "NA1", 50);
		int revision = revision(paper);
		TallyInfo approved = this.reviews.approve(REVIEWER, paper, revision, 1);
		assertThat(approved.version()).isEqualTo(1);
		assertThat(approved.votes()).extracting(TallyInfo.Votes::votes).containsExactly(800, 700, 60, 50);
		assertThat(this.heard.changes).singleElement()
			.satisfies((change) -> assertThat(change.before()).isNull())
			.satisfies((change) -> assertThat(change.after()).isEqualTo(approved));
		assertThat(refusal(() -> this.reviews.approve(REVIEWER, paper, revision, 1))).isEqualTo(Refusal.APPROVED);
		assertThat(this.entries.open(AN, SLUG, "S1").sheets().getFirst().refusal()).isEqualTo(Refusal.APPROVED);
		assertThat(this.jdbc.sql("select action from audit_entry where election = :slug order by id desc limit 1")
			.param("slug", SLUG)
			.query(String.class)
			.single()).isEqualTo("minutes.approved");
	}

	@Test
	void whatChangedMeanwhileIsNotSettled() {
		PaperAddress paper = enterTwice("S1", "C1", 60);
		assertThat(refusal(() -> this.reviews.approve(REVIEWER, paper, revision(paper) - 1, 1)))
			.isEqualTo(Refusal.CHANGED);
		assertThat(refusal(() -> this.reviews.approve(REVIEWER, paper, revision(paper), 3)))
			.isEqualTo(Refusal.NO_ENTRY);
	}

	@Test
	void approvalAsksForTheSecondFactorAndTheArea() {
		PaperAddress paper = enterTwice("S1", "C1", 60);
		Actor unconfirmed = new Actor(9203, "duyet", "", Role.REVIEWER, Responsibility.EVERYWHERE, "", false);
		assertThatExceptionOfType(ConfirmationRequiredException.class)
			.isThrownBy(() -> this.reviews.approve(unconfirmed, paper, 1, 1));
		Actor elsewhere = Clerks.at(Role.REVIEWER, 9205, "xa", "99999");
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.reviews.open(elsewhere, paper));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.reviews.approve(AN, paper, 1, 1));
	}

	@Test
	void oneEntryIsEnoughWhereThatIsSet() {
		this.modes.set(Clerks.of(Role.ADMINISTRATOR, 9206, "admin"), SLUG, null, "303", EntryMode.SINGLE);
		PaperAddress paper = new PaperAddress(SLUG, "S2", "D1", 1);
		TypedMinutes typed = TypedMinutes.of("D1", 800, 700, 60).with("issued", "991");
		assertThat(this.entries.submit(AN, paper, typed.confirming("W05", "W06").submission()).paper())
			.isEqualTo(PaperState.WAITING);
		assertThat(this.reviews.queue(REVIEWER, SLUG, ReviewFilter.WARNING, 0).total()).isEqualTo(1);
		TallyInfo approved = this.reviews.approve(REVIEWER, paper, revision(paper), 1);
		assertThat(this.jdbc.sql("select count(*) from tally_warning where tally_id = :id and confirmed")
			.param("id", approved.id())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void aForgottenDraftIsTakenAway() {
		PaperAddress paper = new PaperAddress(SLUG, "S1", "D1", 1);
		this.entries.saveDraft(AN, paper, TypedMinutes.of("D1", 800, 700, 60).draft());
		this.reviews.free(REVIEWER, paper, 1);
		assertThat(this.entries.open(BINH, SLUG, "S1").sheets().get(2).ordinal()).isEqualTo(1);
	}

	@Test
	void aCorrectionIsANewVersion() {
		PaperAddress paper = enterTwice("S2", "C1", 60);
		TallyInfo first = this.reviews.approve(REVIEWER, paper, revision(paper), 2);
		CorrectionDesk desk = this.corrections.open(COMMISSION, paper);
		assertThat(desk.figures()).containsEntry("votes.C1-1", "800").containsEntry("registered", "1000");
		CorrectionForm nothing = new CorrectionForm(1, desk.figures(), null, "Xem lại", Set.of());
		assertThat(refusal(() -> this.corrections.correct(COMMISSION, paper, nothing)))
			.isEqualTo(Refusal.NOTHING_CHANGED);
		TypedMinutes typed = TypedMinutes.of("C1", 790, 700, 60);
		Correction corrected = this.corrections.correct(COMMISSION, paper,
				new CorrectionForm(1, typed.draft().figures(), null, "Cộng nhầm", Set.of()));
		assertThat(corrected.isAccepted()).isTrue();
		assertThat(this.heard.changes.getLast().before()).usingRecursiveComparison()
			.ignoringFields("approvedAt")
			.ignoringCollectionOrder()
			.isEqualTo(first);
		assertThat(refusal(() -> this.corrections.withdraw(COMMISSION, paper, 1, "Rút"))).isEqualTo(Refusal.CHANGED);
		TallyInfo withdrawn = this.corrections.withdraw(COMMISSION, paper, 2, "Rút lại để kiểm tra");
		assertThat(withdrawn.withdrawn()).isTrue();
		assertThat(withdrawn.current()).isFalse();
		assertThat(this.heard.changes.getLast().after()).isNull();
		assertThat(this.entries.open(AN, SLUG, "S2").sheets().get(3).refusal()).isEqualTo(Refusal.WITHDRAWN);
		assertThat(this.corrections
			.correct(COMMISSION, paper, new CorrectionForm(3, typed.draft().figures(), null, "Đã kiểm tra", Set.of()))
			.minutes()).isNotNull();
		assertThat(this.corrections.open(COMMISSION, paper).versions()).extracting(TallyInfo::version)
			.containsExactly(4, 3, 2, 1);
		assertThat(this.corrections.open(COMMISSION, paper).versions()).extracting(TallyInfo::current)
			.containsExactly(true, false, false, false);
	}

	@Test
	void whatIsNotApprovedOrWrongIsNotCorrected() {
		PaperAddress paper = new PaperAddress(SLUG, "S2", "P1", 1);
		CorrectionForm form = new CorrectionForm(1, TypedMinutes.commune().draft().figures(), null, "Sai", Set.of());
		Actor province = Clerks.at(Role.COMMISSION, 9207, "tinh", "31");
		assertThat(refusal(() -> this.corrections.correct(province, paper, form))).isEqualTo(Refusal.NOT_APPROVED);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.corrections.correct(COMMISSION, paper, form));
		this.entries.submit(AN, paper, TypedMinutes.of("P1", 800, 700, 600, 60, 50).submission());
		this.entries.submit(BINH, paper, TypedMinutes.of("P1", 800, 700, 600, 60, 50).submission());
		this.reviews.approve(REVIEWER, paper, revision(paper), 1);
		Correction refused = this.corrections.correct(province, paper, form);
		assertThat(refused.isAccepted()).isFalse();
		assertThat(refused.findings()).extracting((finding) -> finding.code()).contains(RuleCode.E01);
	}

	@Test
	void aShareUnlikeTheOtherVotingAreasIsAskedAbout(@Autowired PackageImport packages,
			@Autowired ElectionRemoval removal, @TempDir Path folder) throws Exception {
		EmptyElection.load("shares", 6, packages, folder);
		for (int number = 1; number <= 5; number++) {
			approve(new PaperAddress("shares", "S" + number, "C1", 1));
		}
		Submission strange = this.entries.submit(AN, new PaperAddress("shares", "S6", "C1", 1),
				TypedMinutes.of("C1", 60, 700, 800).submission());
		assertThat(strange.unconfirmed()).singleElement()
			.satisfies((finding) -> assertThat(finding.code()).isEqualTo(RuleCode.W09))
			.satisfies((finding) -> assertThat(finding.fields()).containsExactly("votes.C1-1", "votes.C1-3"));
		removal.remove("shares");
	}

	private void approve(PaperAddress paper) {
		this.entries.submit(AN, paper, TypedMinutes.commune().submission());
		this.entries.submit(BINH, paper, TypedMinutes.commune().submission());
		this.reviews.approve(REVIEWER, paper, revision(paper), 1);
	}

	private PaperAddress enterTwice(String station, String unit, int last) {
		PaperAddress paper = new PaperAddress(SLUG, station, unit, 1);
		int[] first = unit.equals("NA1") ? new int[] { 800, 700, 60, 50 } : new int[] { 800, 700, 60 };
		int[] second = first.clone();
		second[second.length - 1] = last;
		this.entries.submit(AN, paper, TypedMinutes.of(unit, first).submission());
		this.entries.submit(BINH, paper, TypedMinutes.of(unit, second).submission());
		return paper;
	}

	private int revision(PaperAddress paper) {
		return this.reviews.open(REVIEWER, paper).sheet().revision();
	}

	private static Refusal refusal(ThrowingCallable step) {
		EntryRefusedException refused = catchThrowableOfType(EntryRefusedException.class, step);
		assertThat(refused).isNotNull();
		return refused.refusal();
	}

	/** Hears of approved minutes as whoever keeps sums does. */
	@TestConfiguration
	static class Heard {

		private final List<MinutesChange> changes = new ArrayList<>();

		@EventListener
		void on(MinutesChange change) {
			this.changes.add(change);
		}

	}

}
