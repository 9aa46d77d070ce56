package vn.homphieu.report.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.ColumnWidths;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.Frame;
import vn.homphieu.report.document.Letters;
import vn.homphieu.report.document.Run;
import vn.homphieu.report.document.html.Markup;

/** Markup for paper: strict XHTML with bookmarks, all widths told. */
final class PrintMarkup extends Markup {

	/** Width of the text in points. */
	private static final double WIDTH = 453;

	private static final double WIDTH_LYING = 700;

	private static final String LYING = "@page { size: A4 landscape; margin-left: 27mm; }";

	private final Document document;

	private final Fonts fonts;

	private final List<Bookmark> bookmarks = new ArrayList<>();

	PrintMarkup(Document document, Frame frame, Fonts fonts) {
		super(frame);
		this.document = document;
		this.fonts = fonts;
	}

	/**
	 * Marks a part of the document up.
	 * @param blocks its blocks
	 * @param style style of all pages
	 * @return strict XHTML
	 */
	String page(List<Block> blocks, String style) {
		this.out.setLength(0);
		this.bookmarks.clear();
		blocks(blocks);
		StringBuilder outline = new StringBuilder();
		this.bookmarks.forEach((mark) -> outline.append("<bookmark name=\"")
			.append(escaped(mark.name))
			.append("\" href=\"#")
			.append(mark.anchor)
			.append("\"/>"));
		return """
				<html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head><title>%s</title>
				<meta name="subject" content="%s"/>
				<style>%s</style><bookmarks>%s</bookmarks></head>
				<body>%s</body></html>
				""".formatted(this.document.language().getLanguage(), escaped(this.document.title()),
				escaped(this.document.title()), style + (this.document.landscape() ? LYING : ""), outline, this.out);
	}

	@Override
	protected void anchor(Block.Heading heading) {
		StringBuilder name = new StringBuilder();
		for (Run run : heading.runs()) {
			name.append((run instanceof Run.Text text) ? text.text() : " ");
		}
		Bookmark bookmark = new Bookmark(name.toString().strip(), "h" + this.bookmarks.size());
		this.bookmarks.add(bookmark);
		this.out.append(" id=\"").append(bookmark.anchor).append('"');
	}

	/** Numbers and dashes as official texts have them, copied with the words. */
	@Override
	protected String bullet(int number) {
		return "<span>" + ((number > 0) ? number + ". " : "- ") + "</span>";
	}

	/** Words outside any element would be drawn, and read aloud, before all others. */
	@Override
	protected String plain() {
		return "span";
	}

	@Override
	protected void picture(Block.Picture picture) {
		String svg = Base64.getEncoder().encodeToString(picture.svg().getBytes(StandardCharsets.UTF_8));
		this.out.append("<div class=\"picture\"><img alt=\"")
			.append(escaped(picture.description()))
			.append("\" src=\"data:image/svg+xml;base64,")
			.append(svg)
			.append("\"/>");
		if (picture.caption() != null) {
			this.out.append("<p class=\"caption\">");
			words(picture.caption());
			this.out.append("</p>");
		}
		this.out.append("</div>\n");
	}

	@Override
	protected int steps(Block.Table table) {
		return ColumnWidths.steps(table, width());
	}

	/** In points: a share of the width would be rounded to a whole per cent. */
	@Override
	protected void widths(Block.Table table, int steps) {
		for (double width : ColumnWidths.of(table, width(), ColumnWidths.size(steps))) {
			this.out.append(String.format(Locale.ROOT, "<col style=\"width:%.2fpt\"/>", width));
		}
	}

	private double width() {
		return this.document.landscape() ? WIDTH_LYING : WIDTH;
	}

	/** Cells over two rows lose their lines where the head is repeated. */
	@Override
	protected boolean joinsRows() {
		return false;
	}

	@Override
	protected @Nullable String address(String address) {
		return this.frame.absolute(address);
	}

	@Override
	protected void link(String text) {
		this.out.append(" title=\"").append(escaped(text)).append('"');
	}

	@Override
	protected List<Run> kept(List<Run> runs) {
		return Punctuation.kept(runs);
	}

	@Override
	protected void dots(int width) {
		if (width == 0) {
			this.out.append("<span class=\"to-end\"></span>");
		}
		else {
			this.out.append("<span class=\"dots\">").repeat('.', width).append("</span>");
		}
	}

	/** Letters that the fonts have; a box stands for any other. */
	@Override
	protected String escaped(String text) {
		return super.escaped(this.fonts.known(Letters.of(text)));
	}

	/**
	 * An entry of the outline.
	 *
	 * @param name text of the heading
	 * @param anchor where it leads
	 */
	private record Bookmark(String name, String anchor) {
	}

}
