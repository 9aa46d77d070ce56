package vn.homphieu.result;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.election.Councils;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Publishing from the console leaves its entry in the log, as the page does. */
@PortalTest
class PublicationsTests {

	private static final Resolution RESOLUTION = new Resolution("12/NQ-UBBC", LocalDate.of(2021, 6, 1), "UBBC");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Publications publications;

	@Autowired
	private JdbcClient jdbc;

	private CountedElection counted;

	@BeforeEach
	void count() throws Exception {
		this.counted = CountedElection.importInto(this.portal, "from-console");
		this.counted.count("K1", 1, 990, List.of(900, 800, 700, 600, 50, 40, 30));
	}

	@AfterEach
	void removeElection() {
		this.counted.remove();
	}

	@Test
	void writesDownWhatTheOperatorPublished() {
		long election = this.counted.info().id();
		long council = this.portal.getBean(Councils.class).require(election, "K").id();
		assertThat(this.publications.publish(election, council, RESOLUTION).published()).isEqualTo(1);
		assertThat(entries()).singleElement()
			.asString()
			.contains("console", "OPERATOR", "councils/K", "12/NQ-UBBC", "\"constituencies\"");
		assertThat(this.publications.publish(election, null, RESOLUTION).published()).isZero();
		assertThat(entries()).hasSize(1);
	}

	private List<String> entries() {
		return this.jdbc
			.sql("select a::text from audit_entry a where election = 'from-console' and action = 'result.published'")
			.query(String.class)
			.list();
	}

}
