package vn.homphieu.report.document.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Run;

/** Marks the blocks of a document up as WordprocessingML. */
final class BodyMarkup {

	private static final String PAGE_BREAK = "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>";

	/** Paragraph between what Word would join to one table. */
	private static final String GAP = "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>";

	private final TextMarkup text;

	private final List<Drawing> drawings = new ArrayList<>();

	/** Numbered lists so far: each begins with 1. */
	private int lists;

	/** Whether nothing stands above on the page. */
	private boolean top = true;

	BodyMarkup(TextMarkup text) {
		this.text = text;
	}

	List<Drawing> drawings() {
		return this.drawings;
	}

	int lists() {
		return this.lists;
	}

	/**
	 * Marks blocks up.
	 * @param blocks the blocks
	 * @param width width of the column in twentieths of a point
	 * @param sides whether they stand side by side with others
	 */
	void blocks(List<Block> blocks, int width, boolean sides) throws IOException {
		for (Block block : blocks) {
			switch (block) {
				case Block.Heading heading -> heading(heading);
				case Block.Paragraph paragraph -> paragraph(paragraph, width, sides);
				case Block.Listing listing -> listing(listing);
				case Block.Sides both -> sides(both, width);
				case Block.Table table -> table(table, width);
				case Block.Picture picture -> picture(picture, width);
				case Block.PageBreak pageBreak -> this.text.add(PAGE_BREAK);
			}
			this.top = block instanceof Block.PageBreak;
		}
	}

	private void heading(Block.Heading heading) {
		this.text.paragraph("Heading" + Math.clamp(heading.level(), 1, 3), "", 0, false, heading.runs());
	}

	private void paragraph(Block.Paragraph paragraph, int width, boolean sides) {
		String tab = TextMarkup.toEnd(paragraph.runs())
				? "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + width + "\"/></w:tabs>" : "";
		String even = tab.isEmpty() ? "" : "<w:jc w:val=\"left\"/>";
		this.text.paragraph(sides ? "Sides" : style(paragraph.style()), tab + even, 0, false, paragraph.runs());
	}

	private static String style(Block.Style style) {
		return switch (style) {
			case BODY -> "BodyText";
			case FLUSH -> "Flush";
			case CENTER -> "Centered";
			case RIGHT -> "Rightward";
			case NOTE -> "Source";
		};
	}

	private void listing(Block.Listing listing) {
		if (listing.numbered()) {
			this.lists++;
		}
		String number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + (listing.numbered() ? 1 + this.lists : 1)
				+ "\"/></w:numPr>";
		for (List<Run> item : listing.items()) {
			this.text.paragraph(listing.numbered() ? "ListNumber" : "ListBullet", number, 0, false, item);
		}
	}

	private void sides(Block.Sides sides, int width) throws IOException {
		int left = width * 39 / 100;
		boolean head = this.top;
		this.text.add("<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
				+ "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
				+ "<w:tblGrid><w:gridCol w:w=\"" + left + "\"/><w:gridCol w:w=\"" + (width - left)
				+ "\"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
		side(sides.left(), left, head, left * 34 / 100);
		side(sides.right(), width - left, head, (width - left) * 20 / 100);
		this.text.add("</w:tr></w:tbl>").add(GAP);
	}

	private void side(List<Block> blocks, int width, boolean head, int indent) throws IOException {
		this.text.add("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
		int ruled = head ? Block.Sides.lastBold(blocks) : -1;
		blocks(blocks.subList(0, ruled + 1), width, true);
		if (ruled >= 0) {
			this.text
				.add("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" "
						+ "w:color=\"000000\"/></w:pBdr><w:ind w:left=\"" + indent + "\" w:right=\"" + indent
						+ "\"/></w:pPr></w:p>");
		}
		blocks(blocks.subList(ruled + 1, blocks.size()), width, true);
		boolean open = blocks.isEmpty() || !(blocks.getLast() instanceof Block.Paragraph);
		this.text.add(open ? GAP : "").add("</w:tc>");
	}

	private void table(Block.Table table, int width) {
		if (table.caption() != null) {
			this.text.paragraph("Caption", "", 0, false, List.of(Run.Text.of(table.caption())));
		}
		new TableMarkup(this.text, table, width).write();
		this.text.add(GAP);
	}

	private void picture(Block.Picture picture, int width) throws IOException {
		Drawing drawing = Drawing.of(this.drawings.size() + 1, picture, width);
		this.drawings.add(drawing);
		this.text.add("<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr><w:r>")
			.add(drawing.markup())
			.add("</w:r></w:p>");
		if (picture.caption() != null) {
			this.text.paragraph("PictureCaption", "", 0, false, List.of(Run.Text.of(picture.caption())));
		}
	}

}
