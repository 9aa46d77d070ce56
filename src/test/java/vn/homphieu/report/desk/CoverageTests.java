package vn.homphieu.report.desk;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

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

	private ImportedElection election;

	@AfterEach
	void remove() {
		this.election.remove();
	}

	@Test
	void figuresThatNobodyPublishedStayInternal() throws Exception {
		importElection(false);
		assertThat(sight("31", Sight.APPROVED)).isEqualTo(Sight.APPROVED);
		assertThat(sight("31", Sight.PUBLISHED)).isEqualTo(Sight.PUBLISHED);
	}

	@Test
	void figuresThatAreAllPublicAreNotInternal() throws Exception {
		importElection(true);
		assertThat(sight("31", Sight.APPROVED)).isEqualTo(Sight.PUBLISHED);
		assertThat(sight("11296", Sight.APPROVED)).isEqualTo(Sight.PUBLISHED);
	}

	@Test
	void minutesOfALaterVoteAreInternalUntilTheyArePublished() throws Exception {
		importElection(true);
		new ApprovedMinutes(SLUG, this.jdbc, this.portal.getBean(Tallies.class), this.portal,
				this.portal.getBean(PlatformTransactionManager.class))
			.write("S1", "C1", 3, 700, List.of(600, 50, 40));
		assertThat(sight("11296", Sight.APPROVED)).isEqualTo(Sight.APPROVED);
	}

	@Test
	void whatIsCoveredIsNotExceeded() throws Exception {
		importElection(true);
		assertThat(this.coverage.isExceededBy(this.election.info(), this.election.area("31"))).isFalse();
		assertThat(this.coverage.isExceededBy(this.election.info(), this.election.area("303"))).isFalse();
		assertThat(this.coverage.isExceededBy(this.election.info(), this.election.area("VN"))).isTrue();
	}

	private Sight sight(String area, Sight wanted) {
		return this.coverage.sight(this.election.info(), this.election.area(area), wanted);
	}

	private void importElection(boolean published) throws Exception {
		this.election = ImportedElection.into(this.portal, SmallElection.make(), SLUG, published);
	}

}
