package vn.homphieu.report.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Component;

import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.DocumentWriter;
import vn.homphieu.report.document.Frame;
import vn.homphieu.report.document.Marks;

/**
 * Writes a document as WordprocessingML (ISO/IEC 29500): styles, numbering and fields
 * that word processors go on with.
 */
@Component
class DocxWriter implements DocumentWriter {

	/** Width of the text in twentieths of a point: A4 less 49 or 44 mm of margins. */
	private static final int WIDTH = 9128;

	private static final int WIDTH_LYING = 14343;

	private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

	private static final String RELATIONSHIP = "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

	private static final String[] FIXED = { "styles", "numbering", "settings", "first-header", "header", "footer" };

	@Override
	public ReportFormat format() {
		return ReportFormat.DOCX;
	}

	@Override
	public void write(Document document, OutputStream out, Report.Steps steps) throws IOException {
		Frame frame = Frame.of(document);
		int width = document.landscape() ? WIDTH_LYING : WIDTH;
		TextMarkup text = new TextMarkup(frame);
		BodyMarkup body = new BodyMarkup(text);
		body.blocks(document.blocks(), width, false);
		FrameMarkup around = new FrameMarkup(document, frame);
		String language = document.language().getLanguage().equals("en") ? "en-US" : "vi-VN";
		Parts parts = new Parts(out);
		parts.put("[Content_Types].xml", Parts.read("types.xml"));
		parts.put("_rels/.rels", Parts.read("relationships.xml"));
		parts.put("word/document.xml", document(text, document.landscape()));
		parts.put("word/_rels/document.xml.rels", relationships(text, body));
		parts.put("word/styles.xml", Parts.read("styles.xml").replace("@LANGUAGE@", language));
		parts.put("word/settings.xml", Parts.read("settings.xml").replace("@LANGUAGE@", language));
		parts.put("word/numbering.xml", Parts.read("numbering.xml").replace("@LISTS@", lists(body.lists())));
		parts.put("word/first-header.xml", around.firstHeader());
		parts.put("word/header.xml", around.header());
		parts.put("word/footer.xml", around.footer(width));
		if (frame.checkAddress() != null) {
			parts.put("word/_rels/footer.xml.rels", RELATIONSHIPS
					+ RELATIONSHIP.formatted(CodeImage.NAME, "image", "media/code.png") + "</Relationships>");
			parts.put("word/media/code.png", CodeImage.png(frame.checkAddress()));
		}
		for (Drawing drawing : body.drawings()) {
			parts.put("word/media/" + drawing.name(), drawing.image().png());
		}
		parts.put("docProps/core.xml", properties(document, frame, language));
		parts.finish();
		steps.progress(1, 1);
	}

	private static String document(TextMarkup text, boolean lying) {
		String page = lying
				? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1247\" w:right=\"964\" w:bottom=\"1417\" w:left=\"1531\""
				: "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"964\" w:bottom=\"1417\" w:left=\"1814\"";
		return """
				<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
				xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
				xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>""" + text.out
				+ "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"first-header\"/><w:headerReference w:type=\"default\" r:id=\"header\"/>"
				+ "<w:footerReference w:type=\"first\" r:id=\"footer\"/><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
				+ page
				+ " w:header=\"567\" w:footer=\"454\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>";
	}

	private static String relationships(TextMarkup text, BodyMarkup body) {
		StringBuilder all = new StringBuilder(RELATIONSHIPS);
		for (String name : FIXED) {
			String type = name.substring(name.indexOf('-') + 1);
			all.append(RELATIONSHIP.formatted(name, type, name + ".xml"));
		}
		body.drawings()
			.forEach((drawing) -> all
				.append(RELATIONSHIP.formatted("image" + drawing.number(), "image", "media/" + drawing.name())));
		text.links()
			.forEach((address, id) -> all.append(RELATIONSHIP.formatted(id, "hyperlink", TextMarkup.escaped(address))
				.replace("/>", " TargetMode=\"External\"/>")));
		return all.append("</Relationships>").toString();
	}

	/** One number for each numbered list, so that each begins with 1. */
	private static String lists(int count) {
		StringBuilder lists = new StringBuilder();
		for (int list = 2; list <= count + 1; list++) {
			lists.append("<w:num w:numId=\"")
				.append(list)
				.append("\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n");
		}
		return lists.toString();
	}

	private static String properties(Document document, Frame frame, String language) {
		Marks marks = document.marks();
		OffsetDateTime time = (marks == null) ? null : marks.time();
		Instant instant = (time == null) ? Instant.EPOCH : time.toInstant();
		String stamp = DateTimeFormatter.ISO_INSTANT.format(instant.atOffset(ZoneOffset.UTC).withNano(0));
		return """
				<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
				xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
				<dc:language>%s</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
				<dcterms:modified xsi:type="dcterms:W3CDTF">%4$s</dcterms:modified></cp:coreProperties>"""
			.formatted(TextMarkup.escaped(document.title()), TextMarkup.escaped(frame.portal()), language, stamp);
	}

}
