package vn.homphieu.report.desk;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.result.Sight;
import vn.homphieu.tally.Tallies;
import vn.homphieu.testing.ApprovedMinutes;
import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** A report is internal only while there is something that the public cannot see. */
@PortalTest
class CoverageTests {

	private static final String SLUG = "covered";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Coverage coverage;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void remove() {
		this.portal.getBean(ElectionRemoval.class).remove(SLUG);
	}

	@Test
	void figuresThatNobodyPublishedStayInternal() throws Exception {
		ImportedElection election = importElection(false);
		assertThat(sight(election, "31", Sight.APPROVED)).isEqualTo(Sight.APPROVED);
		assertThat(sight(election, "31", Sight.PUBLISHED)).isEqualTo(Sight.PUBLISHED);
	}

	@Test
	void figuresThatAreAllPublicAreNotInternal() throws Exception {
		ImportedElection election = importElection(true);
		assertThat(sight(election, "31", Sight.APPROVED)).isEqualTo(Sight.PUBLISHED);
		assertThat(sight(election, "11296", Sight.APPROVED)).isEqualTo(Sight.PUBLISHED);
	}

	@Test
	void minutesOfALaterVoteAreInternalUntilTheyArePublished() throws Exception {
		ImportedElection election = importElection(true);
		new ApprovedMinutes(SLUG, this.jdbc, this.portal.getBean(Tallies.class), this.portal,
				this.portal.getBean(PlatformTransactionManager.class))
			.write("S1", "C1", 3, 700, List.of(600, 50, 40));
		assertThat(sight(election, "11296", Sight.APPROVED)).isEqualTo(Sight.APPROVED);
	}

	@Test
	void whatIsCoveredIsNotExceeded() throws Exception {
		ImportedElection election = importElection(true);
		assertThat(this.coverage.isExceededBy(election.info(), election.area("31"))).isFalse();
		assertThat(this.coverage.isExceededBy(election.info(), election.area("303"))).isFalse();
		assertThat(this.coverage.isExceededBy(election.info(), election.area("VN"))).isTrue();
	}

	private Sight sight(ImportedElection election, String area, Sight wanted) {
		return this.coverage.sight(election.info(), election.area(area), wanted);
	}

	private ImportedElection importElection(boolean published) throws Exception {
		return ImportedElection.into(this.portal, SmallElection.make(), SLUG, published);
	}

}
