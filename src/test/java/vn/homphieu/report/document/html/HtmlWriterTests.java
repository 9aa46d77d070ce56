package vn.homphieu.report.document.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import vn.homphieu.report.Report;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.Run.Text;
import vn.homphieu.report.document.SampleDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that a report is read on. */
class HtmlWriterTests {

	@Test
	void textIsNeverMarkup() throws IOException {
		assertThat(written(SampleDocument.saying("<script>a()</script> & \"b\""))).doesNotContain("<script")
			.contains("<title>&lt;script&gt;a()&lt;/script&gt; &amp; &quot;b&quot;</title>",
					"<p class=\"body\">&lt;script&gt;");
	}

	@Test
	void figuresLeadToTheirPagesInTheSameLanguage() throws IOException {
		List<Block> blocks = List.of(new Block.Paragraph(Block.Style.BODY,
				List.of(new Text("99.78%", true, false, "/elections/2021?level=NA#turnout"))));
		assertThat(written(new Document("Turnout", Locale.ENGLISH, false, blocks, null)))
			.contains("<a href=\"/elections/2021?level=NA&amp;lang=en#turnout\"><strong>99.78%</strong></a>");
		assertThat(written(SampleDocument.of(1))).contains("<a href=\"/elections/2021/areas/31\"><strong>1.563.203");
	}

	@Test
	void tablesTellHeadingsFromCells() throws IOException {
		assertThat(written(SampleDocument.of(1))).contains("<caption>Biểu 1.", "<th scope=\"col\" rowspan=\"2\"",
				"<th scope=\"colgroup\" class=\"group\" colspan=\"2\">Cử tri</th>", "<th scope=\"row\">Tổng số</th>",
				"<tr class=\"total\">");
	}

	@Test
	void aRowOfOneCellHeadsThoseBelowIt() throws IOException {
		assertThat(written(SampleDocument.headed(1, 2)))
			.contains("<th scope=\"rowgroup\" colspan=\"2\">Đơn vị bầu cử số 1</th></tr>");
	}

	@Test
	void drawingsAreDescribed() throws IOException {
		assertThat(written(SampleDocument.of(1))).contains(
				"<div role=\"img\" aria-label=\"Tỷ lệ cử tri đi bầu: khóa này 99,78%, khóa trước 99,24%\"><svg",
				"<figcaption>Biểu đồ 1. Tỷ lệ đi bầu</figcaption>");
	}

	@Test
	void headingsSkipNoLevel() throws IOException {
		List<Block> blocks = List.of(new Block.Heading(1, List.of(Text.of("Một"))),
				new Block.Heading(3, List.of(Text.of("Ba"))));
		assertThat(written(new Document("Một", Locale.of("vi"), false, blocks, null))).contains("<h1 ", "<h2 ")
			.doesNotContain("<h3");
	}

	@Test
	void nothingIsInline() throws IOException {
		assertThat(written(SampleDocument.of(1))).doesNotContainPattern("\\sstyle=|<style|<script");
	}

	private static String written(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new HtmlWriter().write(document, out, Report.Steps.SILENT);
		return out.toString(StandardCharsets.UTF_8);
	}

}
