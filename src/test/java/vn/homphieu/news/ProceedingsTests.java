package vn.homphieu.news;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.Level;
import vn.homphieu.testing.ExoticElection;
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
	private VoterMeetingService meetings;

	@Autowired
	private PetitionService petitions;

	@Autowired
	private Elections elections;

	@Autowired
	private Areas areas;

	@Autowired
	private PackageImport imports;

	@Autowired
	private ElectionRemoval removal;

	@BeforeAll
	void load(@TempDir Path folder) throws Exception {
		this.imports.importPackage(ExoticElection.make().set("election.csv", 1, "slug", SLUG).folder(folder), false,
				ImportProgress.SILENT);
	}

	@AfterAll
	void remove() {
		this.removal.remove(SLUG);
	}

	@Test
	void addsMeetingsUp() {
		VoterMeetings district = this.meetings.of(election(), area("303")).orElseThrow();
		assertThat(district.total()).isEqualTo(new VoterMeetingTotals(null, 22, 1180L, 20, 1060L, 38L, FIRST, LAST));
		assertThat(district.levels()).containsExactly(
				new VoterMeetingTotals(Level.NATIONAL_ASSEMBLY, 3, 200L, 3, 200L, 31L, LocalDate.of(2021, 5, 4), null),
				new VoterMeetingTotals(null, 19, 980L, 17, 860L, 7L, FIRST, LAST));
	}

	@Test
	void countsMeetingsOfTheCountryOnlyThere() {
		assertThat(this.meetings.of(election(), area("VN")).orElseThrow().total().meetings()).isEqualTo(23);
		assertThat(this.meetings.of(election(), area("31")).orElseThrow().total().meetings()).isEqualTo(22);
	}

	@Test
	void tellsWhichPetitionsAreOpen() {
		PetitionTotals central = new PetitionTotals(Level.NATIONAL_ASSEMBLY, PetitionKind.DENUNCIATION,
				PetitionSubject.CANDIDATE, 4, 2, 1);
		PetitionTotals local = new PetitionTotals(null, PetitionKind.COMPLAINT, PetitionSubject.ROLL, 9, 9, 0);
		assertThat(this.petitions.of(election(), area("VN"))).containsExactly(central, local);
		assertThat(this.petitions.of(election(), area("31"))).containsExactly(local);
		assertThat(central.open()).isEqualTo(1);
		assertThat(local.open()).isZero();
	}

	@Test
	void knowsNothingWhereNothingWasHanded() {
		assertThat(this.petitions.of(election(), area("11296"))).isEmpty();
	}

	private AreaInfo area(String code) {
		return this.areas.require(election().id(), code);
	}

	private ElectionInfo election() {
		return this.elections.require(SLUG);
	}

}
