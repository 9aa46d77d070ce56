package vn.homphieu.result;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

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
import vn.homphieu.result.law.Outcome;
import vn.homphieu.station.OtherVotingDayService;
import vn.homphieu.station.OtherVotingDays;
import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What reports tell beside turnout and seats, from an election where much happened. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportedFiguresTests {

	private static final String SLUG = "reported";

	@Autowired
	private Elections elections;

	@Autowired
	private Areas areas;

	@Autowired
	private AreaResultService results;

	@Autowired
	private CandidateGroupService groups;

	@Autowired
	private UnitExceptionService exceptions;

	@Autowired
	private MinutesRemarkService remarks;

	@Autowired
	private PublishedFigures published;

	@Autowired
	private OtherVotingDayService days;

	private ElectionInfo election;

	private AreaInfo country;

	@BeforeAll
	void importElection(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		PackageBuilder exotic = ExoticElection.make()
			.set("election.csv", 1, "slug", SLUG)
			.set("stations.csv", 2, "voting_date", "2021-05-21");
		packages.importPackage(exotic.zip(folder.resolve("exotic.zip"), ""), false, ImportProgress.SILENT);
		this.election = this.elections.require(SLUG);
		this.country = this.areas.require(this.election.id(), AreaInfo.COUNTRY_CODE);
	}

	@AfterAll
	void removeElection(@Autowired ElectionRemoval removal) {
		removal.remove(SLUG);
	}

	@Test
	void beforePublicationOnlyApprovedFiguresAreThere() {
		assertThat(level(Sight.PUBLISHED).voters().turnout()).isNull();
		assertThat(level(Sight.APPROVED).voters().voted()).isPositive();
		assertThat(level(Sight.APPROVED).seats()).isNotNull();
		assertThat(this.results.of(this.election, this.country, true, Sight.APPROVED).status())
			.isNotEqualTo(ResultStatus.PENDING);
	}

	@Test
	void countsWhoStandsAlwaysAndWhoIsElectedOnlyAsSeen() {
		CandidateGroups unseen = groups(Sight.PUBLISHED, Level.PROVINCE);
		CandidateGroups seen = groups(Sight.APPROVED, Level.PROVINCE);
		assertThat(unseen.candidates()).isEqualTo(seen.candidates());
		assertThat(unseen.deputies()).isEqualTo(PersonGroups.NOBODY);
		assertThat(seen.deputies().persons()).isEqualTo(3);
		assertThat(seen.candidates().persons()).isEqualTo(5);
		assertThat(seen.deputies().university()).isEqualTo(3);
	}

	@Test
	void countsNoGroupThatNothingIsOnRecordOf() {
		PersonGroups candidates = groups(Sight.APPROVED, Level.PROVINCE).candidates();
		assertThat(candidates.ethnicMinority()).isZero();
		assertThat(candidates.nonParty()).isNull();
		ElectionInfo practice = new ElectionInfo(this.election.id(), SLUG, "", this.election.day(), "",
				this.election.rules(), true, true, null, null);
		PersonGroups standIns = Objects
			.requireNonNull(this.groups.of(practice, this.country, Sight.APPROVED).get(Level.PROVINCE))
			.candidates();
		assertThat(standIns.persons()).isEqualTo(5);
		assertThat(standIns).extracting("women", "ethnicMinority", "young", "nonParty", "selfNominated", "university")
			.containsOnlyNulls();
	}

	@Test
	void leavesADeputyOutWhoWasNotConfirmed() {
		assertThat(groups(Sight.APPROVED, Level.NATIONAL_ASSEMBLY).deputies().persons()).isEqualTo(1);
	}

	@Test
	void findsTiesExtraVotesRevotesAndCancelledVotingAreas() {
		UnitExceptions found = this.exceptions.of(this.election, this.country, Sight.APPROVED, 200);
		assertThat(found.total()).isEqualTo(4);
		assertThat(found.units()).extracting(ExceptionalUnit::code).containsExactly("NA1", "P1", "D1", "C1");
		assertThat(found.units().get(0).tieDecided()).isTrue();
		assertThat(found.units().get(1).extraVoted()).isTrue();
		assertThat(found.units().get(2).revoted()).isTrue();
		assertThat(found.units().get(3).cancelledStations()).isEqualTo(1);
		assertThat(found.units().get(3).revotedStations()).isEqualTo(1);
		assertThat(found.units()).extracting(ExceptionalUnit::outcome).contains(Outcome.DECIDED);
		assertThat(found.counts()).extracting(ExceptionCounts::level)
			.containsExactly(Level.NATIONAL_ASSEMBLY, Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
	}

	@Test
	void listsOnlyAsManyAsAskedForButCountsAll() {
		UnitExceptions found = this.exceptions.of(this.election, this.country, Sight.APPROVED, 1);
		assertThat(found.units()).hasSize(1);
		assertThat(found.total()).isEqualTo(4);
	}

	@Test
	void showsNothingThatHappenedBeforeItIsPublished() {
		assertThat(this.exceptions.of(this.election, this.country, Sight.PUBLISHED, 200).total()).isZero();
		assertThat(this.remarks.of(this.election, this.country, Sight.PUBLISHED))
			.isEqualTo(new MinutesRemarks(0, 0, List.of()));
		assertThat(this.remarks.of(this.election, this.country, Sight.APPROVED).warnings()).isNotEmpty();
	}

	@Test
	void findsEarlyVoting() {
		OtherVotingDays found = this.days.of(this.election, this.country, 10);
		assertThat(found.days()).singleElement().satisfies((day) -> {
			assertThat(day.stations()).isOne();
			assertThat(day.voters()).isEqualTo(1000);
		});
		assertThat(found.places()).extracting(OtherVotingDays.Place::name).containsExactly("Phường Quán Toan");
	}

	@Test
	void givesThePublishedFiguresOfEarlierElections() {
		assertThat(this.published.of(this.election, this.country)).extracting(PublishedFigure::about)
			.containsExactly("2016");
	}

	private AreaResults.LevelResults level(Sight sight) {
		return this.results.of(this.election, this.country, true, sight).levels().getFirst();
	}

	private CandidateGroups groups(Sight sight, Level level) {
		return Objects.requireNonNull(this.groups.of(this.election, this.country, sight).get(level));
	}

}
