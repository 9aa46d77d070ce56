package vn.homphieu.tally;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Role;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.testing.Clerks;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.TypedMinutes;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people, or two windows, at the same moment: one wins, nothing is overwritten. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryRaceTests {

	private static final String SLUG = "race";

	private static final int TIMES = 10;

	private static final Actor AN = Clerks.of(Role.CLERK, 9301, "an");

	private static final Actor BINH = Clerks.of(Role.CLERK, 9302, "binh");

	private static final Actor REVIEWER = Clerks.of(Role.REVIEWER, 9303, "duyet");

	private static final Actor OTHER = Clerks.of(Role.REVIEWER, 9304, "duyet-2");

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	@Autowired
	private EntryService entries;

	@Autowired
	private ReviewService reviews;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	void importElection(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		EmptyElection.load(SLUG, 2 * TIMES + 1, packages, folder);
	}

	@AfterEach
	void forgetEntries() {
		this.jdbc.sql(
				"delete from paper where state <> 'APPROVED' and election_id = (select id from election where slug = :slug)")
			.param("slug", SLUG)
			.update();
	}

	@AfterAll
	void removeElection(@Autowired ElectionRemoval removal) {
		this.threads.close();
		removal.remove(SLUG);
	}

	/**
	 * What came of a step: its result or why it was refused.
	 *
	 * @param result what it returned; empty where it was refused
	 * @param refusal why it was refused, or {@code null}
	 */
	private record Outcome(Object result, @Nullable Refusal refusal) {
	}

	@RepeatedTest(TIMES)
	void twoWhoBeginAtOnceDoNotShareAPaper() throws Exception {
		PaperAddress paper = commune("S1");
		List<Outcome> outcomes = atOnce(() -> this.entries.saveDraft(AN, paper, TypedMinutes.commune().draft()),
				() -> this.entries.saveDraft(BINH, paper, TypedMinutes.of("C1", 1, 2, 3).draft()));
		assertThat(outcomes).extracting(Outcome::refusal).containsExactlyInAnyOrder(null, Refusal.BEING_ENTERED);
		assertThat(stored("S1")).containsExactly("1 DRAFT");
	}

	@RepeatedTest(TIMES)
	void twoFirstSubmissionsBecomeFirstAndSecondEntry() throws Exception {
		PaperAddress paper = commune("S1");
		List<Outcome> outcomes = atOnce(() -> this.entries.submit(AN, paper, TypedMinutes.commune().submission()),
				() -> this.entries.submit(BINH, paper, TypedMinutes.commune().submission()));
		assertThat(outcomes).extracting(Outcome::refusal).containsOnlyNulls();
		assertThat(outcomes).extracting((outcome) -> ((Submission) outcome.result()).paper())
			.containsExactlyInAnyOrder(PaperState.FIRST_DONE, PaperState.WAITING);
		assertThat(stored("S1")).containsExactly("1 SUBMITTED", "2 SUBMITTED");
	}

	@RepeatedTest(TIMES)
	void twoWindowsOfOnePersonDoNotOverwriteEachOther() throws Exception {
		PaperAddress paper = commune("S1");
		int from = this.entries.saveDraft(AN, paper, TypedMinutes.commune().draft()).revision();
		List<Outcome> outcomes = atOnce(
				() -> this.entries.submit(AN, paper, TypedMinutes.commune().from(from).submission()),
				() -> this.entries.submit(AN, paper, TypedMinutes.of("C1", 790, 700, 60).from(from).submission()));
		assertThat(outcomes).extracting(Outcome::refusal).containsExactlyInAnyOrder(null, Refusal.ALREADY_SUBMITTED);
		List<Outcome> drafts = atOnce(
				() -> this.entries.saveDraft(BINH, paper, TypedMinutes.commune().with("voted", "1").draft()),
				() -> this.entries.saveDraft(BINH, paper, TypedMinutes.commune().with("voted", "2").draft()));
		assertThat(drafts).extracting(Outcome::refusal).containsExactlyInAnyOrder(null, Refusal.CHANGED);
	}

	@RepeatedTest(TIMES)
	void aDraftOfAnotherWindowIsNotHandedInUnseen() throws Exception {
		PaperAddress paper = commune("S1");
		int from = this.entries.saveDraft(AN, paper, TypedMinutes.commune().draft()).revision();
		List<Outcome> outcomes = atOnce(
				() -> this.entries.saveDraft(AN, paper, TypedMinutes.of("C1", 790, 700, 60).from(from).draft()),
				() -> this.entries.submit(AN, paper, TypedMinutes.commune().from(from).submission()));
		if (outcomes.getFirst().refusal() == null) {
			assertThat(outcomes.getLast().refusal()).isEqualTo(Refusal.CHANGED);
		}
		else {
			assertThat(outcomes.getFirst().refusal()).isEqualTo(Refusal.ALREADY_SUBMITTED);
		}
	}

	@RepeatedTest(TIMES)
	void theSameRequestTwiceCountsOnce() throws Exception {
		PaperAddress paper = commune("S1");
		UUID key = UUID.randomUUID();
		List<Outcome> outcomes = atOnce(
				() -> this.entries.submit(AN, paper, TypedMinutes.commune().key(key).submission()),
				() -> this.entries.submit(AN, paper, TypedMinutes.commune().key(key).submission()));
		assertThat(outcomes).extracting(Outcome::refusal).containsOnlyNulls();
		assertThat(outcomes).extracting((outcome) -> ((Submission) outcome.result()).accepted()).containsOnly(true);
		assertThat(stored("S1")).containsExactly("1 SUBMITTED");
	}

	@RepeatedTest(TIMES)
	void approvalAndReturnExcludeEachOther(RepetitionInfo repetition) throws Exception {
		PaperAddress paper = commune("S" + (1 + repetition.getCurrentRepetition()));
		enterTwice(paper);
		int revision = this.reviews.open(REVIEWER, paper).sheet().revision();
		List<Outcome> outcomes = atOnce(() -> this.reviews.approve(REVIEWER, paper, revision, 1), () -> {
			this.reviews.returnTo(OTHER, paper, new ReturnForm(revision, Set.of(1), List.of(), "Xem lại"));
			return "returned";
		});
		assertThat(outcomes).extracting(Outcome::refusal).containsOnlyOnce((Refusal) null);
		boolean approved = outcomes.getFirst().refusal() == null;
		assertThat(this.entries.open(AN, SLUG, paper.station()).sheets().getLast().state())
			.isEqualTo(approved ? PaperState.APPROVED : PaperState.RETURNED);
		assertThat(versions(paper)).isEqualTo(approved ? 1 : 0);
	}

	@RepeatedTest(TIMES)
	void twoApprovalsWriteOneVersion(RepetitionInfo repetition) throws Exception {
		PaperAddress paper = commune("S" + (1 + TIMES + repetition.getCurrentRepetition()));
		enterTwice(paper);
		int revision = this.reviews.open(REVIEWER, paper).sheet().revision();
		List<Outcome> outcomes = atOnce(() -> this.reviews.approve(REVIEWER, paper, revision, 1),
				() -> this.reviews.approve(OTHER, paper, revision, 2));
		assertThat(outcomes).extracting(Outcome::refusal).containsExactlyInAnyOrder(null, Refusal.APPROVED);
		assertThat(versions(paper)).isEqualTo(1);
	}

	@RepeatedTest(TIMES)
	void aReviewOfWhatIsHandedInAgainIsRefused() throws Exception {
		PaperAddress paper = commune("S1");
		enterTwice(paper);
		int seen = this.reviews.open(REVIEWER, paper).sheet().revision();
		this.reviews.returnTo(OTHER, paper, new ReturnForm(seen, Set.of(1), List.of(), "Xem lại"));
		int revision = revision();
		List<Outcome> outcomes = atOnce(
				() -> this.entries.submit(AN, paper, TypedMinutes.of("C1", 790, 700, 60).from(revision).submission()),
				() -> this.reviews.approve(REVIEWER, paper, seen, 1));
		assertThat(outcomes.getFirst().refusal()).isNull();
		assertThat(outcomes.getLast().refusal()).isIn(Refusal.CHANGED, Refusal.NOT_WAITING);
		assertThat(versions(paper)).isZero();
	}

	private void enterTwice(PaperAddress paper) {
		this.entries.submit(AN, paper, TypedMinutes.commune().submission());
		this.entries.submit(BINH, paper, TypedMinutes.commune().submission());
	}

	private List<Outcome> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		List<Future<Outcome>> running = new ArrayList<>();
		for (Callable<Object> step : List.of(one, other)) {
			running.add(this.threads.submit(() -> {
				start.await();
				return outcome(step);
			}));
		}
		return List.of(running.getFirst().get(), running.getLast().get());
	}

	private static Outcome outcome(Callable<Object> step) throws Exception {
		try {
			return new Outcome(step.call(), null);
		}
		catch (EntryRefusedException ex) {
			return new Outcome("", ex.refusal());
		}
	}

	private static PaperAddress commune(String station) {
		return new PaperAddress(SLUG, station, "C1", 1);
	}

	private int revision() {
		Draft own = this.entries.open(AN, SLUG, "S1").sheets().getLast().own();
		return (own != null) ? own.revision() : 0;
	}

	private List<String> stored(String station) {
		return this.jdbc.sql("""
				select n.ordinal || ' ' || n.state from entry n join paper p on p.id = n.paper_id
					join polling_station s on s.id = p.station_id join election e on e.id = p.election_id
				where e.slug = :slug and s.code = :station order by n.ordinal""")
			.param("slug", SLUG)
			.param("station", station)
			.query(String.class)
			.list();
	}

	private int versions(PaperAddress paper) {
		return this.jdbc.sql("""
				select count(*) from tally t join polling_station s on s.id = t.station_id
					join constituency c on c.id = t.constituency_id join election e on e.id = c.election_id
				where e.slug = :slug and s.code = :station and c.code = :unit""")
			.param("slug", SLUG)
			.param("station", paper.station())
			.param("unit", paper.constituency())
			.query(Integer.class)
			.single();
	}

}
