package vn.homphieu;

import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Councils;
import vn.homphieu.election.Elections;
import vn.homphieu.result.PublicationOutcome;
import vn.homphieu.result.Publications;
import vn.homphieu.result.Recount;
import vn.homphieu.result.Resolution;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing is public before it is published: every public address, one council public, the
 * others not.
 */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateTests {

	/**
	 * What the hidden minutes say: voted, valid ballots and votes, of a voting area and
	 * in sum.
	 */
	private static final Pattern HIDDEN = Pattern
		.compile("\\b(993|983|817|(1[.,]?986)|(1[.,]?966)|(1[.,]?634)|99[.,]30|83[.,]11)\\b");

	@Autowired
	private PackageImport packages;

	@Autowired
	private Publications publications;

	@Autowired
	private Elections elections;

	@Autowired
	private Councils councils;

	@Autowired
	private Recount recount;

	@Autowired
	private MockMvcTester web;

	private PublicationOutcome published = new PublicationOutcome(0, 0, 0);

	@BeforeAll
	void publishOneCouncil(@TempDir Path folder) throws Exception {
		var small = SmallElection.make().withoutRows("tallies.csv").withoutRows("votes.csv");
		for (String station : new String[] { "S1", "S2" }) {
			SmallElection.minutes(small, station, "NA1", 1, 1000, 993, List.of(817, 700, 60, 50));
			SmallElection.minutes(small, station, "P1", 1, 1000, 993, List.of(817, 700, 600, 60, 50));
			SmallElection.minutes(small, station, "D1", 1, 1000, 993, List.of(817, 700, 60));
			SmallElection.minutes(small, station, "C1", 1, 1000, 871, List.of(555, 444, 60));
		}
		this.packages.importPackage(small.zip(folder.resolve("small.zip"), ""), false, ImportProgress.SILENT);
		long election = this.elections.require("small").id();
		this.published = this.publications.publish(election, this.councils.require(election, "C").id(),
				new Resolution("1/NQ-UBBC", LocalDate.of(2021, 5, 30), "Ủy ban bầu cử phường"));
	}

	static Stream<String> addresses() {
		Stream<String> pages = Stream.of("", "/areas/VN", "/areas/31", "/areas/303", "/areas/11296",
				"/areas/31/preparations", "/councils/NA", "/councils/P", "/councils/D", "/councils/C",
				"/constituencies/NA1", "/constituencies/P1", "/constituencies/D1", "/constituencies/C1", "/stations/S1",
				"/stations/S2");
		Stream<String> answers = Stream.of("/results?breakdown=children", "/results?area=31&breakdown=children",
				"/results?area=303", "/results?area=11296", "/constituencies", "/constituencies/NA1",
				"/constituencies/P1", "/constituencies/D1", "/stations/S1");
		return Stream
			.of(Stream.of("/", "/search?q=quan+toan", "/about", "/api/v1/elections"),
					pages.flatMap(
							(page) -> Stream.of("/elections/small" + page, "/elections/small" + page + "?lang=en")),
					answers.map((answer) -> "/api/v1/elections/small" + answer))
			.flatMap((part) -> part);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void hiddenFiguresAreNowhere(String address) throws UnsupportedEncodingException {
		MvcTestResult result = this.web.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getContentAsString()).doesNotContainPattern(HIDDEN);
	}

	@Test
	void thePublishedCouncilIsPublic() {
		assertThat(this.published).isEqualTo(new PublicationOutcome(1, 0, 0));
		assertThat(this.web.get().uri("/api/v1/elections/small/constituencies/C1")).bodyJson()
			.extractingPath("$.candidates[0].votes")
			.isEqualTo(1110);
		assertThat(this.web.get().uri("/elections/small/constituencies/C1")).bodyText().contains("1.110", "1/NQ-UBBC");
	}

	@Test
	void aHiddenConstituencyIsStillCounting() {
		assertThat(this.web.get().uri("/api/v1/elections/small/constituencies/NA1")).bodyJson()
			.extractingPath("$.outcome")
			.isEqualTo("COUNTING");
	}

	@Test
	void theAreaIsPartlyPublished() {
		assertThat(this.web.get().uri("/api/v1/elections/small/results?area=31")).bodyJson()
			.extractingPath("$.status")
			.isEqualTo("PARTIAL");
		assertThat(this.web.get().uri("/api/v1/elections/small/results?area=31")).bodyJson()
			.extractingPath("$.levels[0].voters.turnout")
			.isNull();
	}

	@Test
	void publishingOneCouncilKeepsTheSumsRight() {
		assertThat(this.recount.recount(this.elections.require("small").id()).differences()).isEmpty();
	}

}
