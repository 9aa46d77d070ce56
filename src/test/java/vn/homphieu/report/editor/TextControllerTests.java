package vn.homphieu.report.editor;

import java.io.UnsupportedEncodingException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Role;
import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The pages on which texts are edited, with their own templates on a real database. */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextControllerTests {

	private static final String SLUG = "texts";

	private static final Actor COUNCIL = Officials.of(Role.NATIONAL_COUNCIL, "VN");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	private ImportedElection election;

	@BeforeAll
	void importElection() throws Exception {
		this.election = ImportedElection.into(this.portal, SmallElection.make(), SLUG, false);
	}

	@AfterAll
	void removeElection() {
		this.election.remove();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(Officials.loggedIn(COUNCIL)).exchange();
	}

	private MvcTestResult post(String action, String body, int basedOn) {
		return this.mvc.post()
			.uri("/office/texts/" + action + "?lang=en")
			.param("name", "sample")
			.param("language", "vi")
			.param("election", SLUG)
			.param("basedOn", Integer.toString(basedOn))
			.param("version", "0")
			.param("body", body)
			.param("note", "why <b>")
			.with(Officials.loggedIn(COUNCIL))
			.with(csrf())
			.exchange();
	}

	@Test
	void listsTheTexts() {
		assertThat(get("/office/texts?lang=en")).hasStatusOk()
			.bodyText()
			.contains("name=sample", "language=vi", "language=en")
			.doesNotContain("??");
	}

	@Test
	void showsTheFiguresThatATextMayUse() {
		assertThat(get("/office/texts/edit?lang=en&name=sample&election=" + SLUG)).hasStatusOk()
			.bodyText()
			.contains("voters", "1.536.044", "data-insert=\"[(${voters})]\"", "@block chart", "levels → x.name")
			.doesNotContain("??");
	}

	@Test
	void editsATextWithoutAnyFiguresToTryItWith() {
		assertThat(get("/office/texts/edit?lang=en&name=sample&election=nobody&area=%00")).hasStatusOk()
			.bodyText()
			.contains("There are no figures to take");
	}

	@Test
	void keepsWhatWasTypedWhereItIsRefused() {
		assertThat(post("edit", "right\n[(${nobody})] <script>", 0)).hasStatus(422)
			.bodyText()
			.contains("data-faults=\"2\"", "There is no figure named “nobody”", "Line 2:",
					"[(${nobody})] &lt;script&gt;", "why &lt;b&gt;")
			.doesNotContain("<script>");
	}

	@Test
	void refusesATextThatIsNoReport() {
		assertThat(post("edit", " \n", 0)).hasStatus(422).bodyText().contains("The text is empty");
		assertThat(post("edit", "only [(${voters})]", 0)).hasStatus(422).bodyText().contains("has no title");
	}

	@Test
	void asksWhetherNumbersTypedByHandAreMeant() {
		int now = version();
		assertThat(post("edit", "# Typed\n\nThere are 12345 voters, 99,8%.", now)).hasStatus(422)
			.bodyText()
			.contains("Line 3:", "<code>12345</code>", "<code>99,8%</code>", "name=\"meant\"");
		assertThat(version()).isEqualTo(now);
	}

	@Test
	void checksATextWithoutSavingIt() {
		assertThat(post("try", "# Fine\n\nfine [(${voters})]", 0)).hasStatusOk()
			.bodyText()
			.contains("Nothing is wrong", "fine [(${voters})]");
		assertThat(post("try", "@nothing", 0)).hasStatusOk().bodyText().contains("There is no directive “@nothing”");
	}

	@Test
	void previewsATextWithoutSavingIt() {
		assertThat(post("preview", "# Seen\n\nfine **[(${voters})]**", 0)).hasStatusOk()
			.bodyText()
			.contains("<h1", "Seen", "1.536.044");
		assertThat(post("preview", "[(${nobody})]", 0)).hasStatus(422).bodyText().contains("nobody");
	}

	@Test
	void savesComparesAndGoesBack() {
		int now = version();
		assertThat(post("edit", "# First\n\nfirst [(${voters})]", now)).hasStatus3xxRedirection();
		assertThat(version()).isEqualTo(now + 1);
		assertThat(post("edit", "# First\n\nsecond [(${voters})]", now)).hasStatus(409)
			.bodyText()
			.contains("national_council", "second [(${voters})]", "what you typed is still here",
					"name=\"basedOn\" value=\"" + (now + 1) + "\"");
		assertThat(post("edit", "# First\n\nsecond [(${voters})]", now + 1)).hasStatus3xxRedirection();
		assertThat(get("/office/texts/history?lang=en&name=sample&language=vi")).hasStatusOk()
			.bodyText()
			.contains("class=\"removed\"", "first [(${voters})]", "class=\"added\"", "why &lt;b&gt;")
			.doesNotContain("??");
		assertThat(post("restore", "", now + 2)).hasStatus3xxRedirection();
		assertThat(get("/office/texts/edit?name=sample&language=vi")).bodyText().contains("@block chart");
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(get("/office/texts/edit?name=nobody")).hasStatus(404);
		assertThat(get("/office/texts/edit?name=../../x&language=vi")).hasStatus(404);
		assertThat(get("/office/texts/edit?name=%00&language=x")).hasStatus(404);
		assertThat(get("/office/texts/edit?name=sample&language=fr")).hasStatus(404);
		assertThat(get("/office/texts/history?name=sample&language=vi&from=99")).hasStatus(404);
		assertThat(get("/office/texts/history?name=sample&language=vi&from=x")).hasStatus(400);
	}

	private int version() {
		String body = bodyOf(get("/office/texts/edit?lang=en&name=sample&language=vi"));
		return Integer.parseInt(body.replaceAll("(?s).*name=\"basedOn\" value=\"(\\d+)\".*", "$1"));
	}

	private static String bodyOf(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
