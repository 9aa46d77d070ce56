package vn.homphieu;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.homphieu.account.Actor;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.Decisions;
import vn.homphieu.result.LaterRounds;
import vn.homphieu.result.PublicChange;
import vn.homphieu.result.PublishingService;
import vn.homphieu.result.RecordedDocument;
import vn.homphieu.result.UnitService;
import vn.homphieu.tally.DraftForm;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.tally.SubmitForm;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever officials do before they publish, every public answer stays the same, byte by
 * byte and header by header, and no kept page is dropped.
 */
@PortalTest
@AutoConfigureMockMvc
@RecordApplicationEvents
class UnpublishedChangesTests {

	private static final Actor WARD = Officials.commission("11299");

	private static final RecordedDocument DOCUMENT = new RecordedDocument("12/NQ-UBBC", LocalDate.of(2021, 5, 28));

	private static final List<Integer> TIE = List.of(900, 800, 700, 600, 600, 40, 30);

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ApplicationEvents events;

	private CountedElection counted;

	private ElectionInfo election;

	@BeforeEach
	void importElection() throws Exception {
		this.counted = CountedElection.importInto(this.portal, "gate");
		this.election = this.counted.info();
		this.counted.count("C1", 1, 990, List.of(900, 800, 20, 20, 10));
		Actor other = Officials.commission("11296");
		this.portal.getBean(UnitService.class).lock(other, this.election, "C1");
		this.portal.getBean(PublishingService.class)
			.publish(other, this.election, "C", Set.of(), DOCUMENT, "Ủy ban bầu cử phường");
		this.events.clear();
	}

	@AfterEach
	void removeElection() {
		this.counted.remove();
	}

	@Test
	void changesBeforePublicationAreSeenNowhere() {
		Map<String, String> before = answers();
		Actor clerk = Officials.clerk("11299");
		EntryService entries = this.portal.getBean(EntryService.class);
		draft(entries, clerk);
		assertThat(answers()).isEqualTo(before);
		this.counted.count("K1", 1, 993, TIE);
		this.counted.count("NA1", 1, 993, List.of(817, 717, 20, 20, 10));
		assertThat(answers()).isEqualTo(before);
		this.counted.minutes().write("S3", "K1", 1, 994, TIE);
		this.counted.minutes().withdraw("S4", "K1", 1);
		this.counted.minutes().write("S4", "K1", 1, 993, TIE);
		assertThat(answers()).isEqualTo(before);
		this.portal.getBean(UnitService.class).lock(WARD, this.election, "K1");
		this.portal.getBean(Decisions.class).settleTie(WARD, this.election, "K1", Set.of("K1-4"), DOCUMENT);
		this.portal.getBean(Decisions.class).cancel(WARD, this.election, "K1", "S5", DOCUMENT);
		this.portal.getBean(LaterRounds.class)
			.orderRevote(WARD, this.election, "K1", "S5", LocalDate.of(2021, 6, 6), DOCUMENT);
		this.counted.minutes().write("S5", "K1", 2, 983, TIE);
		assertThat(answers()).isEqualTo(before);
		assertThat(this.events.stream(PublicChange.class)).isEmpty();
	}

	@Test
	void aLaterRoundOfAPublishedConstituencyIsSeenNowhere() {
		this.counted.count("K1", 1, 490, List.of(400, 300, 200, 100, 50, 40, 30));
		this.portal.getBean(UnitService.class).lock(WARD, this.election, "K1");
		publish();
		this.events.clear();
		Map<String, String> before = answers();
		this.portal.getBean(LaterRounds.class)
			.orderRevote(WARD, this.election, "K1", null, LocalDate.of(2021, 6, 6), DOCUMENT);
		this.counted.count("K1", 2, 993, TIE);
		this.portal.getBean(UnitService.class).lock(WARD, this.election, "K1");
		this.portal.getBean(Decisions.class).settleTie(WARD, this.election, "K1", Set.of("K1-5"), DOCUMENT);
		assertThat(answers()).isEqualTo(before);
		assertThat(this.events.stream(PublicChange.class)).isEmpty();
		publish();
		assertThat(answers()).isNotEqualTo(before);
		assertThat(this.events.stream(PublicChange.class).flatMap((change) -> change.places().stream()))
			.contains("constituencies/K1", "stations/S3", "areas/31");
	}

	private static void draft(EntryService entries, Actor clerk) {
		PaperAddress paper = new PaperAddress("gate", "S3", "NA1", 1);
		Map<String, String> figures = Map.of("registered", "1000", "voted", "993", "votes.NA1-1", "817");
		entries.saveDraft(clerk, paper, new DraftForm(0, "tab", figures, "Mất điện"));
		entries.submit(clerk, new PaperAddress("gate", "S3", "K1", 1),
				new SubmitForm(0, UUID.randomUUID(), "tab", figures, null, Set.of()));
	}

	private void publish() {
		this.portal.getBean(PublishingService.class)
			.publish(WARD, this.election, "K", Set.of(), new RecordedDocument("13", LocalDate.of(2021, 6, 9)), "UBBC");
	}

	private Map<String, String> answers() {
		Map<String, String> answers = new LinkedHashMap<>();
		addresses().forEach((address) -> {
			answers.put("GET " + address, text(this.web.get().uri(address).exchange().getResponse()));
			answers.put("HEAD " + address, text(this.web.head().uri(address).exchange().getResponse()));
		});
		return answers;
	}

	private static String text(MockHttpServletResponse response) {
		List<String> lines = new ArrayList<>(List.of(String.valueOf(response.getStatus())));
		response.getHeaderNames()
			.stream()
			.sorted()
			.forEach((name) -> lines.add(name + ": " + response.getHeaders(name)));
		lines.add(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
		return String.join("\n", lines);
	}

	private static Stream<String> addresses() {
		Stream<String> places = Stream.of("", "/areas/VN", "/areas/31", "/areas/303", "/areas/11299",
				"/areas/31/preparations", "/councils/NA", "/councils/K", "/councils/P", "/constituencies/NA1",
				"/constituencies/K1", "/constituencies/P2", "/stations/S3", "/stations/S4", "/stations/S5", "/compare",
				"/stations/none", "/areas/none");
		Stream<String> answers = Stream.of("/results?breakdown=children", "/results?area=11299", "/constituencies",
				"/constituencies?area=11299&level=COMMUNE", "/constituencies/K1", "/constituencies/NA1", "/stations/S3",
				"/stations/S5", "/constituencies/none");
		return Stream
			.of(Stream.of("/", "/search?q=quan+toan", "/search?q=S3", "/about", "/api/v1/elections", "/nothing"),
					places.flatMap(
							(place) -> Stream.of("/elections/gate" + place, "/elections/gate" + place + "?lang=en")),
					answers.map((answer) -> "/api/v1/elections/gate" + answer))
			.flatMap((part) -> part);
	}

}
