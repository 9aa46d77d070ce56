package vn.homphieu.report.document.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.homphieu.report.document.Frame;
import vn.homphieu.report.document.Letters;
import vn.homphieu.report.document.Run;

/** Marks lines of text up as WordprocessingML. */
final class TextMarkup {

	/** What is marked up so far. */
	final StringBuilder out = new StringBuilder();

	private final Frame frame;

	/** Identifiers of the addresses that figures lead to. */
	private final Map<String, String> links = new LinkedHashMap<>();

	TextMarkup(Frame frame) {
		this.frame = frame;
	}

	/** Addresses and their identifiers, in the order of their first use. */
	Map<String, String> links() {
		return this.links;
	}

	TextMarkup add(String markup) {
		this.out.append(markup);
		return this;
	}

	/**
	 * Adds a paragraph.
	 * @param style its style
	 * @param properties more properties as markup
	 * @param size size of its letters in half points; 0 for that of the style
	 * @param bold whether all of it is bold
	 * @param runs its text
	 */
	void paragraph(String style, String properties, int size, boolean bold, List<Run> runs) {
		add("<w:p><w:pPr><w:pStyle w:val=\"").add(style).add("\"/>").add(properties).add("</w:pPr>");
		for (Run run : runs) {
			switch (run) {
				case Run.Text text -> text(text, size, bold);
				case Run.Dots dots -> dots(dots.width(), size);
				case Run.Break end -> add("<w:r><w:br/></w:r>");
			}
		}
		add("</w:p>");
	}

	/** Whether a line goes on in dots to its end, which takes a tabulator. */
	static boolean toEnd(List<Run> runs) {
		return runs.stream().anyMatch((run) -> run instanceof Run.Dots dots && dots.width() == 0);
	}

	private void dots(int width, int size) {
		if (width == 0) {
			add("<w:r><w:tab/></w:r>");
		}
		else {
			text(Run.Text.of(".".repeat(width)), size, false);
		}
	}

	private void text(Run.Text text, int size, boolean bold) {
		String address = (text.address() == null) ? null : this.frame.absolute(text.address());
		if (address != null) {
			add("<w:hyperlink r:id=\"")
				.add(this.links.computeIfAbsent(address, (key) -> "link" + (this.links.size() + 1)))
				.add("\">");
		}
		add("<w:r>");
		properties(address != null, size, bold || text.bold(), text.italic());
		add("<w:t xml:space=\"preserve\">").add(escaped(text.text())).add("</w:t></w:r>");
		if (address != null) {
			add("</w:hyperlink>");
		}
	}

	private void properties(boolean link, int size, boolean bold, boolean italic) {
		if (link || bold || italic || size > 0) {
			add("<w:rPr>").add(link ? "<w:rStyle w:val=\"Hyperlink\"/>" : "")
				.add(bold ? "<w:b/><w:bCs/>" : "")
				.add(italic ? "<w:i/><w:iCs/>" : "");
			if (size > 0) {
				add("<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>");
			}
			add("</w:rPr>");
		}
	}

	static String escaped(String text) {
		return Letters.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
