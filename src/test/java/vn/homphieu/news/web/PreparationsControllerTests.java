package vn.homphieu.news.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** What came before the vote can be read by everybody. */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreparationsControllerTests {

	private static final String AREAS = "/elections/before/areas/";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester web;

	private ImportedElection election;

	private ImportedElection unknown;

	@BeforeAll
	void load() throws Exception {
		this.election = ImportedElection.into(this.portal, ExoticElection.make(), "before", false);
		this.unknown = ImportedElection.into(this.portal, SmallElection.make(), "before-unknown", false);
	}

	@AfterAll
	void remove() {
		this.election.remove();
		this.unknown.remove();
	}

	@Test
	void tellsOfConsultationsMeetingsAndPetitions() {
		assertThat(this.web.get().uri(AREAS + "VN/preparations?lang=en")).hasStatusOk()
			.bodyText()
			.contains("16 April 2021", "Who is on the lists", "From 29 April 2021 to 22 May 2021.", "Denunciation",
					"All levels together")
			.contains("<td class=\"n\">209</td>", "<td class=\"n\">23</td>", "<td class=\"n\">13</td>")
			.doesNotContain("??");
		assertThat(this.web.get().uri(AREAS + "303/preparations")).hasStatusOk()
			.bodyText()
			.contains("Tiếp xúc cử tri", "<td class=\"n\">1.180</td>")
			.doesNotContain("Hiệp thương</h2>", "??");
	}

	@Test
	void saysWhereNothingIsKnown() {
		assertThat(this.web.get().uri("/elections/before-unknown/areas/31/preparations")).hasStatusOk()
			.bodyText()
			.contains("Chưa có số liệu về hiệp thương")
			.doesNotContain("<table");
		assertThat(this.web.get().uri(AREAS + "99999/preparations")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theAreaLeadsThere() {
		assertThat(this.web.get().uri(AREAS + "303")).bodyText().contains("href=\"" + AREAS + "303/preparations\"");
	}

}
