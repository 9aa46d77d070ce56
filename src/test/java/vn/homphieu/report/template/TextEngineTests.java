package vn.homphieu.report.template;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Block.Heading;
import vn.homphieu.report.document.Block.Listing;
import vn.homphieu.report.document.Block.Paragraph;
import vn.homphieu.report.document.Block.Style;
import vn.homphieu.report.document.Run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Tests of what texts may do, and that they may do nothing else. */
class TextEngineTests {

	private final TextEngine engine = new TextEngine();

	private final Map<String, Object> figures = new HashMap<>(
			Map.of("area", new Figure("Hải Phòng", null, "/a"), "voters",
					Map.of("roll", new Figure("1.536.044", 1_536_044, "/v"), "unknown",
							new Figure("chưa có số liệu", null, null)),
					"yes", true, "no", false, "names", List.of("An", "Bình"), "empty", List.of()));

	private final Map<String, Block> blocks = new HashMap<>(Map.of("page", new Block.PageBreak()));

	private List<Block> fill(String text) {
		return this.engine.fill(text, new Filling(this.figures, this.blocks));
	}

	private String words(String text) {
		StringBuilder words = new StringBuilder();
		for (Block block : fill(text)) {
			assertThat(block).isInstanceOf(Paragraph.class);
			((Paragraph) block).runs().forEach((run) -> words.append((run instanceof Run.Text t) ? t.text() : run));
			words.append('|');
		}
		return words.toString();
	}

	private String fault(String text) {
		TemplateException fault = catchThrowableOfType(TemplateException.class, () -> fill(text));
		assertThat(fault).as(text.substring(0, Math.min(text.length(), 100))).isNotNull();
		return fault.line() + " " + fault.code() + " " + fault.detail();
	}

	@Test
	void putsFiguresInPlaceWithTheirPages() {
		assertThat(fill("Tại [(${area})] có **[(${voters.roll})]** cử tri.")).containsExactly(
				new Paragraph(Style.BODY, List.of(Run.Text.of("Tại "), new Run.Text("Hải Phòng", false, false, "/a"),
						Run.Text.of(" có "), new Run.Text("1.536.044", true, false, "/v"), Run.Text.of(" cử tri."))));
	}

	@Test
	void readsHeadingsListsAndStyles() {
		assertThat(
				fill("# Báo cáo\n## Phần\n### Mục\n- một\n- hai\n\n1. a\n2. b\n@center GIỮA\n@right Phải\n@note Chú"))
			.containsExactly(new Heading(1, List.of(Run.Text.of("Báo cáo"))),
					new Heading(2, List.of(Run.Text.of("Phần"))), new Heading(3, List.of(Run.Text.of("Mục"))),
					new Listing(false, List.of(List.of(Run.Text.of("một")), List.of(Run.Text.of("hai")))),
					new Listing(true, List.of(List.of(Run.Text.of("a")), List.of(Run.Text.of("b")))),
					new Paragraph(Style.CENTER, List.of(Run.Text.of("GIỮA"))),
					new Paragraph(Style.RIGHT, List.of(Run.Text.of("Phải"))),
					new Paragraph(Style.NOTE, List.of(Run.Text.of("Chú"))));
	}

	@Test
	void joinsLinesAndEndsParagraphsAtBlankOnes() {
		assertThat(words("một\nhai\n\nba")).isEqualTo("một hai|ba|");
		assertThat(words("@flush một\nhai")).isEqualTo("một|hai|");
		assertThat(words("@center một\\\\\nhai\nba")).isEqualTo("mộtBreak[]hai|ba|");
	}

	@Test
	void drawsDottedLines() {
		assertThat(fill("@flush Ngày .... tháng …… năm ........\\\\\nKý: *......*").getFirst()).isEqualTo(new Paragraph(
				Style.FLUSH, List.of(Run.Text.of("Ngày "), new Run.Dots(4), Run.Text.of(" tháng "), new Run.Dots(2),
						Run.Text.of(" năm "), new Run.Dots(0), new Run.Break(), Run.Text.of("Ký: "), new Run.Dots(6))));
		assertThat(words("Hết...")).isEqualTo("Hết...|");
	}

	@Test
	void setsTwoColumnsSideBySide() {
		assertThat(fill("@sides\n@center a\n\n@center b\n@with\n@center c\n@end\nd")).containsExactly(
				new Block.Sides(
						List.of(new Paragraph(Style.CENTER, List.of(Run.Text.of("a"))),
								new Paragraph(Style.CENTER, List.of(Run.Text.of("b")))),
						List.of(new Paragraph(Style.CENTER, List.of(Run.Text.of("c"))))),
				new Paragraph(Style.BODY, List.of(Run.Text.of("d"))));
	}

	@Test
	void placesNamedBlocksAndPages() {
		assertThat(fill("@block page\n@page")).containsExactly(new Block.PageBreak(), new Block.PageBreak());
	}

	@Test
	void asksConditions() {
		assertThat(words("[# th:if=\"${yes}\"]a[/][# th:unless=\"${yes}\"]b[/]")).isEqualTo("a|");
		assertThat(words("[# th:if=\"${voters.roll} > 1000 and not (${no} or ${empty})\"]a[/]")).isEqualTo("a|");
		assertThat(words("[# th:if=\"${voters.roll.value} le 1536044.0\"]a[/]")).isEqualTo("a|");
		assertThat(words("[# th:if=\"${names.size} == 2 and ${area} == 'Hải Phòng'\"]a[/]")).isEqualTo("a|");
		assertThat(words("[# th:if=\"${voters.unknown} > 0\"]a[/][# th:unless=\"${voters.unknown}\"]b[/]"))
			.isEqualTo("b|");
		assertThat(words("[# th:if=\"${voters.unknown.value} == null\"]a[/]")).isEqualTo("a|");
	}

	@Test
	void takesLinesAwayWhoseConditionDoesNotHold() {
		assertThat(words("một\n[# th:if=\"${no}\"]\nhai\n[/]\nba")).isEqualTo("một ba|");
		assertThat(words("một\n[# th:if=\"${yes}\"]\nhai\n[/]\nba")).isEqualTo("một hai ba|");
		assertThat(words("một\n[# th:if=\"${no}\"]hai[/]\nba")).isEqualTo("một ba|");
		assertThat(words("một\n[# th:if=\"${yes}\"]\n\nhai\n[/]\nba")).isEqualTo("một|hai ba|");
	}

	@Test
	void repeatsLinesForEachItem() {
		assertThat(fill("[# th:each=\"x, s : ${names}\"]\n- [(${s.count})] [(${x})][# th:if=\"${s.last}\"].[/]\n[/]"))
			.containsExactly(
					new Listing(false, List.of(List.of(Run.Text.of("1 An")), List.of(Run.Text.of("2 Bình.")))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "**đậm**", "# tên", "[(${area})]", "[# th:if=\"${no}\"]", "@block page", "a\nb\r\nc",
			"....", "\\\\", "- x", "\uE000" + "0\uE000", "<script>", "&lt;" })
	void takesValuesAsTheyAre(String name) {
		this.figures.put("name", name);
		String shown = name.replaceAll("\\p{Cntrl}+", " ");
		assertThat(fill("[(${name})]")).containsExactly(new Paragraph(Style.BODY, List.of(Run.Text.of(shown))));
		this.figures.put("name", new Figure(name, null, "/p"));
		assertThat(fill("x\n[(${name})]\ny")).containsExactly(new Paragraph(Style.BODY, List.of(Run.Text.of("x"),
				Run.Text.of(" "), new Run.Text(shown, false, false, "/p"), Run.Text.of(" "), Run.Text.of("y"))));
	}

	@Test
	void keepsStarsAndSignsThatMeanNothing() {
		assertThat(words("2 * 3 * 4 (*) \\*x\\* \\# [1] a@b <b>&amp; 'x' __${y}__ /* c */"))
			.isEqualTo("2 * 3 * 4 (*) *x* # [1] a@b <b>&amp; 'x' __${y}__ /* c */|");
		assertThat(words("\\- một\n\\@hai")).isEqualTo("- một @hai|");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[(${T(java.lang.Runtime).getRuntime()})]", "[(${''.getClass()})]", "[(${#ctx})]",
			"[(${area.text()})]", "[(${@bean})]", "[(${new java.io.File('x')})]", "[(*{area})]", "[(#{msg})]",
			"[(@{/x})]", "[(~{/etc/passwd})]", "[(${area} + ${area})]", "[('x')]", "[(__${area}__)]",
			"[(${__${area}__})]", "[[${area}]]", "[# th:insert=\"~{/etc/passwd}\"][/]",
			"[# th:replace=\"~{/etc/passwd}\"][/]", "[# th:utext=\"${area}\"][/]", "[# th:text=\"${area}\"][/]",
			"[# th:inline=\"javascript\"][/]", "[# th:with=\"a=${area}\"][/]", "[# th:attr=\"a=${area}\"][/]",
			"[# th:remove=\"all\"][/]", "[# th:if=\"${yes}\" th:insert=\"~{x}\"][/]", "[#th:block][/]",
			"[#th:block th:utext=\"x\"/]", "[# th:if='${yes}'][/]", "[# data-th-if=\"${yes}\"][/]", "[#][/]", "[# ][/]",
			"/*[- geheim -]*/", "/*[# th:if=\"${yes}\"]*/", "/*[+ x +]*/", "<!--/*/ x /*/-->", "[/th:block]", "[(${a}",
			"[(${area})", "[# th:if=\"${yes}\"\n][/]", "[# th:if=\"${yes}\"", "[(${area[0]})]", "[(${?area})]",
			"[(${area ?: 'x'})]", "[(${ar&#101;a})]" })
	void refusesEveryOtherMark(String text) {
		assertThat(fault("đầu\n" + text)).matches("2 (mark|expression|unknown-name) .*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${T(x)}", "${a.b()}", "#{x}", "*{yes}", "${yes} ? 1 : 2", "'a' + 'b'", "1 / 0", "",
			"(${yes}", "${yes})", "${yes} ${no}", "${yes} and", "@{x}", "#strings.length('a')", "__${yes}__", "'a",
			"yes", "${yes} == == 1", "-1", "!", "${yes} &gt; 1" })
	void refusesEveryOtherCondition(String condition) {
		assertThat(fault("[# th:if=\"" + condition + "\"]x[/]")).matches("1 (mark|condition|expression) .*");
	}

	@Test
	void namesTheLineOfEveryFault() {
		assertThat(fault("a\nb [(${nobody.there})]")).isEqualTo("2 unknown-name nobody.there");
		assertThat(fault("a\n[(${area.class})]")).isEqualTo("2 unknown-name area.class");
		assertThat(fault("a\n\n[# th:if=\"${nobody}\"]x[/]")).isEqualTo("3 unknown-name nobody");
		assertThat(fault("[# th:each=\"x : ${names}\"]\n[(${x.y})]\n[/]")).isEqualTo("2 unknown-name x.y");
		assertThat(fault("[# th:each=\"x : ${area}\"][/]")).isEqualTo("1 not-a-list area");
		assertThat(fault("[# th:each=\"${names}\"][/]")).isEqualTo("1 loop ${names}");
		assertThat(fault("a\n[(${names})]")).isEqualTo("2 not-a-text names");
		assertThat(fault("a\n[# th:if=\"${yes}\"]\nb")).isEqualTo("2 unclosed [#");
		assertThat(fault("a\n[/]")).isEqualTo("2 not-open [/]");
		assertThat(fault("[# th:if=\"${no}\"]\na\n[/]\n@nothing x")).isEqualTo("4 unknown-directive @nothing");
		assertThat(fault("[# th:if=\"${yes}\"]\n@block nobody\n[/]")).isEqualTo("2 unknown-block nobody");
		assertThat(fault("a\n@sides\nb")).isEqualTo("2 unclosed @sides");
		assertThat(fault("@sides\n@sides\n")).isEqualTo("2 columns @sides");
		assertThat(fault("@sides\n@end")).isEqualTo("2 columns @end");
		assertThat(fault("@with")).isEqualTo("1 columns @with");
		assertThat(fault("a\u0000b")).isEqualTo("1 character U+0000");
		assertThat(fault("x\na\uE002" + "1\uE002b")).isEqualTo("2 character U+E002");
	}

	@Test
	void refusesAFigureThatIsNothing() {
		this.figures.put("nothing", null);
		assertThat(fault("[(${nothing})]")).isEqualTo("1 not-a-text nothing");
		assertThat(words("a[# th:if=\"${nothing}\"]b[/]")).isEqualTo("a|");
	}

	@Test
	void bindsLoopsAndParentheses() {
		String begin = "[# th:each=\"x : ${names}\"]";
		assertThat(fault(begin.repeat(4) + "[/]".repeat(4))).isEqualTo("1 loops 3");
		assertThat(fault("[# th:if=\"${yes}\"]\n".repeat(21) + "[/]".repeat(21))).isEqualTo("21 too-deep 20");
		assertThat(fault("[# th:if=\"" + "(".repeat(300) + "${yes}" + ")".repeat(300) + "\"]x[/]"))
			.isEqualTo("1 too-deep 20");
		assertThat(fault("[# th:if=\"" + "not ".repeat(200) + "${yes}\"]x[/]")).isEqualTo("1 too-deep 20");
		assertThat(fault("[# th:if=\"" + "(".repeat(500_000) + "\"]x[/]")).startsWith("1 too-long");
		assertThat(fault("[# th:if=\"" + "(".repeat(50_000) + "\"]x[/]")).startsWith("1 condition");
	}

	@Test
	void stopsWhatTakesTooLong() {
		this.figures.put("names", Collections.nCopies(5_000, "An"));
		String begin = "[# th:each=\"x : ${names}\"]";
		TextEngine hasty = new TextEngine(Duration.ofMillis(300));
		TemplateException fault = catchThrowableOfType(TemplateException.class,
				() -> hasty.fill("\n" + begin.repeat(3) + "[# th:if=\"${no}\"]x[/]" + "[/]".repeat(3),
						new Filling(this.figures, this.blocks)));
		assertThat(fault).extracting(TemplateException::code, TemplateException::line).containsExactly("time", 2);
	}

	@Test
	void stopsWhatGetsTooLong() {
		assertThat(fault("x".repeat(10_000_000))).isEqualTo("1 too-long 200000");
		this.figures.put("names", Collections.nCopies(5_000, "An"));
		String begin = "[# th:each=\"x : ${names}\"]";
		assertThat(fault(begin.repeat(2) + "một hai ba bốn" + "[/]".repeat(2))).isEqualTo("1 size 2000000");
		assertThat(fault(begin + "**a*b" + "[/]")).isEqualTo("1 line-too-long 20000");
		this.figures.put("long", "x".repeat(1_000_000));
		assertThat(fault("[(${long})]".repeat(3))).isEqualTo("1 size 2000000");
	}

}
