package vn.homphieu.news;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.homphieu.kernel.Level;
import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Meetings of candidates with voters, and petitions. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProceedingsTests {

	private static final String SLUG = "proceedings";

	private static final LocalDate FIRST = LocalDate.of(2021, 4, 29);

	private static final LocalDate LAST = LocalDate.of(2021, 5, 22);

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private VoterMeetingService meetings;

	@Autowired
	private PetitionService petitions;

	private ImportedElection election;

	@BeforeAll
	void load() throws Exception {
		this.election = ImportedElection.into(this.portal, ExoticElection.make(), SLUG, false);
	}

	@AfterAll
	void remove() {
		this.election.remove();
	}

	@Test
	void addsMeetingsUp() {
		VoterMeetings district = this.meetings.of(this.election.info(), this.election.area("303")).orElseThrow();
		assertThat(district.total()).isEqualTo(new VoterMeetingTotals(null, 22, 1180L, 20, 1060L, 38L, FIRST, LAST));
		assertThat(district.levels()).containsExactly(
				new VoterMeetingTotals(Level.NATIONAL_ASSEMBLY, 3, 200L, 3, 200L, 31L, LocalDate.of(2021, 5, 4), null),
				new VoterMeetingTotals(null, 19, 980L, 17, 860L, 7L, FIRST, LAST));
	}

	@Test
	void countsMeetingsOfTheCountryOnlyThere() {
		assertThat(this.meetings.of(this.election.info(), this.election.area("VN")).orElseThrow().total().meetings())
			.isEqualTo(23);
		assertThat(this.meetings.of(this.election.info(), this.election.area("31")).orElseThrow().total().meetings())
			.isEqualTo(22);
	}

	@Test
	void tellsWhichPetitionsAreOpen() {
		PetitionTotals central = new PetitionTotals(Level.NATIONAL_ASSEMBLY, PetitionKind.DENUNCIATION,
				PetitionSubject.CANDIDATE, 4, 2, 1);
		PetitionTotals local = new PetitionTotals(null, PetitionKind.COMPLAINT, PetitionSubject.ROLL, 9, 9, 0);
		assertThat(this.petitions.of(this.election.info(), this.election.area("VN"))).containsExactly(central, local);
		assertThat(this.petitions.of(this.election.info(), this.election.area("31"))).containsExactly(local);
		assertThat(central.open()).isEqualTo(1);
		assertThat(local.open()).isZero();
	}

	@Test
	void knowsNothingWhereNothingWasHanded() {
		assertThat(this.petitions.of(this.election.info(), this.election.area("11296"))).isEmpty();
	}

}
