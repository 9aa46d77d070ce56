package vn.homphieu.nomination;

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

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationServiceTests {

	private static final String SLUG = "consultations";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private ConsultationService consultations;

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
	void addsUpThoseOfTheCountry() {
		assertThat(this.consultations.of(this.election.info(), this.election.area("VN"))).containsExactly(
				new ConsultationTotals(Level.NATIONAL_ASSEMBLY, 1, 2, LocalDate.of(2021, 2, 4),
						LocalDate.of(2021, 2, 5), 209L, null, null, 2L, 1L, 1L, 0L, null, null, null),
				new ConsultationTotals(Level.NATIONAL_ASSEMBLY, 2, 1, LocalDate.of(2021, 3, 17),
						LocalDate.of(2021, 3, 17), null, 6L, 1L, 3L, 1L, 1L, 0L, 1L, 0L, 0L),
				new ConsultationTotals(Level.NATIONAL_ASSEMBLY, 3, 1, LocalDate.of(2021, 4, 16),
						LocalDate.of(2021, 4, 16), null, 5L, 0L, 2L, 0L, 1L, 0L, 0L, 1L, 1L),
				new ConsultationTotals(Level.PROVINCE, 3, 1, LocalDate.of(2021, 4, 14), LocalDate.of(2021, 4, 14), null,
						5L, 0L, null, null, null, null, null, null, null));
	}

	@Test
	void leavesTheCentralOnesOutOfAProvince() {
		assertThat(this.consultations.of(this.election.info(), this.election.area("31"))).hasSize(4)
			.first()
			.extracting(ConsultationTotals::places)
			.isEqualTo(6L);
	}

	@Test
	void hasNoneWhereNoneIsKnown() {
		assertThat(this.consultations.of(this.election.info(), this.election.area("303"))).isEmpty();
	}

}
