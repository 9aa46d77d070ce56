package vn.homphieu.report.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.account.Actor;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Role;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Run;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Tests of the versions of a text on a real database. */
@PortalTest
class TextVersionsTests {

	private static final Locale ENGLISH = Locale.ENGLISH;

	private static final Filling SAMPLE = new Filling(
			Map.of("area", Map.of("name", "Sample"), "voters", new Figure("7", 7, null)), Map.of());

	private static final String TITLE = "# Title\n\n";

	private static final Actor COUNCIL = Officials.of(Role.NATIONAL_COUNCIL, "VN");

	@Autowired
	private TextVersions versions;

	@Autowired
	private ReportTexts texts;

	@Autowired
	private JdbcClient jdbc;

	private TextVersion save(String body) {
		int current = this.versions.current("sample", ENGLISH).number();
		return this.versions.save(COUNCIL, new TextDraft("sample", ENGLISH, current, body, "thử"), SAMPLE);
	}

	private String filled(Filling filling) {
		return ((Block.Paragraph) this.texts.fill("sample", ENGLISH, filling).getLast()).runs()
			.stream()
			.map((run) -> ((Run.Text) run).text())
			.reduce("", String::concat);
	}

	@Test
	void theNewestVersionCounts() {
		TextVersion first = save(TITLE + "One [(${voters})]\r\n\r\n");
		String version = this.texts.version("sample", ENGLISH);
		assertThat(first.body()).isEqualTo(TITLE + "One [(${voters})]\n");
		assertThat(version).matches("[0-9a-f]{12}");
		assertThat(filled(SAMPLE)).isEqualTo("One 7");
		assertThat(save(TITLE + "One [(${voters})]").number()).as("the same text is no new version")
			.isEqualTo(first.number());
		TextVersion second = save(TITLE + "Two [(${voters})]");
		assertThat(second.number()).isEqualTo(first.number() + 1);
		assertThat(this.texts.version("sample", ENGLISH)).isNotEqualTo(version);
		assertThat(save(TITLE + "One [(${voters})]").number()).isEqualTo(second.number() + 1);
		assertThat(this.texts.version("sample", ENGLISH)).as("as before, so reports made from it are up to date")
			.isEqualTo(version);
		assertThat(this.versions.all("sample", ENGLISH)).extracting(TextVersion::number)
			.startsWith(second.number() + 1, second.number(), first.number())
			.endsWith(0);
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = 'text.saved' and place = :place")
			.param("place", "texts/en/sample")
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void aFileOfThePortalIsVersionNought() {
		assertThat(this.versions.current("sample", Locale.of("vi")))
			.extracting(TextVersion::number, TextVersion::author)
			.containsExactly(0, "");
		assertThat(this.texts.version("sample", Locale.of("vi"))).matches("[0-9a-f]{12}");
	}

	@Test
	void refusesATextThatReportsCannotBeMadeFrom() {
		TextRefusedException refused = catchThrowableOfType(TextRefusedException.class,
				() -> save("a [(${nobody})]\n[# th:if=\"${T(x)}\"]\nb [[x]]\n[/]\n@nothing"));
		assertThat(refused.faults()).containsExactly(new TextFault(1, "unknown-name", "nobody"),
				new TextFault(2, "expression", "T(x)"), new TextFault(3, "mark", "[[x]]"));
		refused = catchThrowableOfType(TextRefusedException.class, () -> save("@nothing"));
		assertThat(refused.faults()).containsExactly(new TextFault(1, "unknown-directive", "@nothing"));
		refused = catchThrowableOfType(TextRefusedException.class, () -> save("x".repeat(300_000)));
		assertThat(refused.faults()).containsExactly(new TextFault(1, "too-long", "200000"));
	}

	@Test
	void tellsTheSecondOfTwoWhoSavedMeanwhile() {
		TextVersion first = save(TITLE + "Three [(${voters})]");
		save(TITLE + "Four");
		TextConflictException conflict = catchThrowableOfType(TextConflictException.class,
				() -> this.versions.save(Officials.of(Role.ADMINISTRATOR, "VN"),
						new TextDraft("sample", ENGLISH, first.number(), TITLE + "Five", ""), SAMPLE));
		assertThat(conflict.latest().body()).isEqualTo(TITLE + "Four\n");
		assertThat(conflict.latest().author()).isEqualTo(COUNCIL.username());
	}

	@Test
	void usesTheVersionBeforeWhereANameIsNoMore() {
		save(TITLE + "Works [(${voters})]");
		TextVersion broken = save(TITLE + "Fails [(${area.name})]");
		assertThat(filled(new Filling(Map.of("voters", "8"), Map.of()))).isEqualTo("Works 8");
		assertThat(this.versions.current("sample", ENGLISH)).extracting(TextVersion::number, TextVersion::fault)
			.containsExactly(broken.number(), new TextFault(3, "unknown-name", "area.name"));
	}

	@Test
	void onlyThoseWhoMayEditSave() {
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.versions
			.save(Officials.of(Role.COMMISSION, "VN"), new TextDraft("sample", ENGLISH, 0, "x", ""), SAMPLE));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.versions.save(COUNCIL, new TextDraft("../../x", ENGLISH, 0, "x", ""), SAMPLE));
		assertThat(List.of("../x", "nobody", "a/b/c", "")).noneMatch((name) -> this.versions.exists(name, ENGLISH));
	}

}
