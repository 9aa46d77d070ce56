package vn.homphieu.report.document.docx;

import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.Frame;

/** Marks up what repeats on the pages of a text: headers and footers. */
final class FrameMarkup {

	private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
			+ "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
			+ "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
			+ "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

	/** Stands for a field until the words around it are escaped. */
	private static final String NUMBER = "\ue000";

	private static final String COUNT = "\ue001";

	private final Document document;

	private final Frame frame;

	FrameMarkup(Document document, Frame frame) {
		this.document = document;
		this.frame = frame;
	}

	/** The header of the first page, which has no number (Decree 30/2020/NĐ-CP). */
	String firstHeader() {
		return header("");
	}

	/** The header of all other pages: their number in the middle. */
	String header() {
		return header(field("PAGE"));
	}

	private String header(String content) {
		return "<w:hdr " + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>" + watermark() + content
				+ "</w:p></w:hdr>";
	}

	private String watermark() {
		String words = this.frame.watermark();
		return (words == null) ? ""
				: Parts.read("watermark.xml")
					.replace("@WORDS@", TextMarkup.escaped(words))
					.replace("@TURN@", this.document.landscape() ? "325" : "305");
	}

	/**
	 * The footer: what the figures are, where they come from, where to check them.
	 * @param width width of the text in twentieths of a point
	 */
	String footer(int width) {
		boolean coded = this.frame.checkAddress() != null;
		String indent = coded ? "<w:ind w:left=\"" + CodeImage.ROOM + "\"/>" : "";
		String page = TextMarkup.escaped(this.frame.page(NUMBER, COUNT));
		return "<w:ftr " + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"FooterLine\"/></w:pPr>"
				+ (coded ? CodeImage.markup(this.frame.check()) : "") + "</w:p>"
				+ line("<w:tabs><w:tab w:val=\"right\" w:pos=\"" + width + "\"/></w:tabs>" + indent,
						words(String.join(" – ", this.frame.state())) + "<w:r><w:tab/></w:r>"
								+ run(page).replace(NUMBER, between("PAGE")).replace(COUNT, between("NUMPAGES")))
				+ line(indent, words(this.frame.data())) + line(indent, words(this.frame.check())) + "</w:ftr>";
	}

	private static String line(String properties, String content) {
		return "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/>" + properties + "</w:pPr>" + content + "</w:p>";
	}

	private static String words(String text) {
		return run(TextMarkup.escaped(text));
	}

	private static String run(String markup) {
		return "<w:r><w:t xml:space=\"preserve\">" + markup + "</w:t></w:r>";
	}

	/** A field in the middle of a run. */
	private static String between(String name) {
		return "</w:t></w:r>" + field(name) + "<w:r><w:t xml:space=\"preserve\">";
	}

	private static String field(String name) {
		return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + name
				+ " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
	}

}
