package vn.homphieu.result;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import vn.homphieu.area.Areas;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Councils;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.tally.Tallies;
import vn.homphieu.testing.ApprovedMinutes;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.TwoCommunes;

import static org.assertj.core.api.Assertions.assertThat;

/** The version of an area's figures moves when they do, and only then. */
@PortalTest
class DataVersionsTests {

	private static final String SLUG = "data-versions";

	private static final List<Integer> VOTES = List.of(900, 800, 20, 20, 10);

	@Autowired
	private Elections elections;

	@Autowired
	private Areas areas;

	@Autowired
	private Councils councils;

	@Autowired
	private Publications publications;

	@Autowired
	private DataVersions versions;

	private ApprovedMinutes minutes;

	@BeforeEach
	void importElection(@TempDir Path folder, @Autowired PackageImport packages, @Autowired JdbcClient jdbc,
			@Autowired Tallies tallies, @Autowired ApplicationEventPublisher events,
			@Autowired PlatformTransactionManager transactions) throws Exception {
		packages.importPackage(TwoCommunes.make(SLUG).zip(folder.resolve("small.zip"), ""), false,
				ImportProgress.SILENT);
		this.minutes = new ApprovedMinutes(SLUG, jdbc, tallies, events, transactions);
	}

	@AfterEach
	void removeElection(@Autowired ElectionRemoval removal) {
		removal.remove(SLUG);
	}

	@Test
	void approvedMinutesMoveWhatIsApprovedInTheirAreasOnly() {
		DataVersion commune = version("11296", Sight.APPROVED);
		DataVersion other = version("11299", Sight.APPROVED);
		DataVersion district = version("303", Sight.APPROVED);
		DataVersion seen = version("11296", Sight.PUBLISHED);
		this.minutes.write("S1", "C1", 1, 990, VOTES);
		assertThat(version("11296", Sight.APPROVED).number()).isGreaterThan(commune.number());
		assertThat(version("11296", Sight.APPROVED).changedAt()).isNotNull();
		assertThat(version("303", Sight.APPROVED).number()).isGreaterThan(district.number());
		assertThat(version("11299", Sight.APPROVED)).isEqualTo(other);
		assertThat(version("11296", Sight.PUBLISHED)).isEqualTo(seen);
	}

	@Test
	void aPublicationMovesWhatIsPublicInItsAreasOnly() {
		this.minutes.write("S1", "C1", 1, 990, VOTES);
		DataVersion commune = version("11296", Sight.PUBLISHED);
		DataVersion country = version("VN", Sight.PUBLISHED);
		DataVersion other = version("11299", Sight.PUBLISHED);
		long election = election().id();
		this.publications.publish(election, this.councils.require(election, "C").id(),
				new Resolution("1", LocalDate.of(2021, 6, 1), "UBBC"));
		assertThat(version("11296", Sight.PUBLISHED).number()).isEqualTo(commune.number() + 1);
		assertThat(version("VN", Sight.PUBLISHED).number()).isEqualTo(country.number() + 1);
		assertThat(version("11299", Sight.PUBLISHED)).isEqualTo(other);
	}

	private ElectionInfo election() {
		return this.elections.require(SLUG);
	}

	private DataVersion version(String area, Sight sight) {
		ElectionInfo election = election();
		return this.versions.of(election, this.areas.require(election.id(), area), sight);
	}

}
