package vn.homphieu.tally;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Role;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.testing.Clerks;
import vn.homphieu.testing.CountedStatements;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.TypedMinutes;

import static org.assertj.core.api.Assertions.assertThat;

/** A save is few statements, however many minutes there are. */
@PortalTest
@Import(CountedStatements.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryCostTests {

	private static final String SLUG = "cost";

	private static final Actor AN = Clerks.of(Role.CLERK, 9501, "an");

	private static final Actor BINH = Clerks.of(Role.CLERK, 9502, "binh");

	private static final Actor REVIEWER = Clerks.of(Role.REVIEWER, 9503, "duyet");

	@Autowired
	private EntryService entries;

	@Autowired
	private ReviewService reviews;

	@Autowired
	private CountedStatements statements;

	@BeforeAll
	void importElection(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		EmptyElection.load(SLUG, 13, packages, folder);
		PaperAddress first = paper("S1");
		this.entries.submit(AN, first, TypedMinutes.commune().submission());
		this.entries.submit(BINH, first, TypedMinutes.commune().submission());
		this.reviews.approve(REVIEWER, first, this.reviews.open(REVIEWER, first).sheet().revision(), 1);
	}

	@AfterAll
	void removeElection(@Autowired ElectionRemoval removal) {
		removal.remove(SLUG);
	}

	@Test
	void aDraftThatIsTypedOnTakesTwoStatements() {
		this.entries.saveDraft(AN, paper("S2"), TypedMinutes.commune().draft());
		assertThat(this.statements.of(() -> this.entries.saveDraft(AN, paper("S2"),
				TypedMinutes.commune().with("voted", "9").from(1).draft())))
			.isEqualTo(2);
	}

	@Test
	void aSubmissionTakesSixStatementsAtMost() {
		this.entries.saveDraft(AN, paper("S3"), TypedMinutes.commune().draft());
		assertThat(this.statements
			.of(() -> this.entries.submit(AN, paper("S3"), TypedMinutes.commune().from(1).submission())))
			.isLessThanOrEqualTo(6);
	}

	@Test
	void aSubmissionWithoutADraftTakesTwoMore() {
		this.entries.open(AN, SLUG, "S13");
		assertThat(this.statements.of(() -> this.entries.submit(AN, paper("S13"), TypedMinutes.commune().submission())))
			.isLessThanOrEqualTo(8);
	}

	@Test
	void aDeskTakesAsManyStatementsForOneSheetAsForFour() {
		this.entries.open(AN, SLUG, "S4");
		int before = this.statements.of(() -> this.entries.open(AN, SLUG, "S4"));
		for (String unit : new String[] { "NA1", "P1", "D1", "C1" }) {
			this.entries.saveDraft(AN, new PaperAddress(SLUG, "S4", unit, 1), TypedMinutes.commune().draft());
		}
		assertThat(this.statements.of(() -> this.entries.open(AN, SLUG, "S4"))).isEqualTo(before)
			.isLessThanOrEqualTo(9);
	}

	@Test
	void theQueueTakesThreeStatements() {
		for (int number = 5; number <= 12; number++) {
			this.entries.submit(AN, paper("S" + number), TypedMinutes.commune().submission());
			this.entries.submit(BINH, paper("S" + number), TypedMinutes.commune().submission());
		}
		assertThat(this.statements.of(() -> this.reviews.queue(REVIEWER, SLUG, ReviewFilter.ALL, 0))).isEqualTo(3);
	}

	private static PaperAddress paper(String station) {
		return new PaperAddress(SLUG, station, "C1", 1);
	}

}
