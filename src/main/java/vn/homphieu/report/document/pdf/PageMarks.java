package vn.homphieu.report.document.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

import vn.homphieu.report.document.Frame;

/**
 * What every page carries in its margins and behind its text, set as artifacts, so that
 * readers aloud pass over it.
 */
final class PageMarks {

	private static final float MILLIMETRE = 72 / 25.4f;

	private static final float LEFT = 32 * MILLIMETRE;

	private static final float LEFT_LYING = 27 * MILLIMETRE;

	private static final float RIGHT = 17 * MILLIMETRE;

	private static final float FOOT = 16.5f * MILLIMETRE;

	private static final float CODE_SIZE = 14 * MILLIMETRE;

	private static final float SMALL = 8.5f;

	private static final float NUMBER = 13;

	private final PDDocument pdf;

	private final Frame frame;

	private final Fonts fonts;

	private final PDFont font;

	private final @Nullable PDFormXObject watermark;

	private final @Nullable PDFormXObject code;

	PageMarks(PDDocument pdf, Frame frame, Fonts fonts, PDFont font) throws IOException {
		this.pdf = pdf;
		this.frame = frame;
		this.fonts = fonts;
		this.font = font;
		String words = frame.watermark();
		this.watermark = (words == null) ? null : Drawings.watermark(pdf, fonts.outline(words));
		String address = frame.checkAddress();
		this.code = (address == null) ? null : Drawings.code(pdf, address);
	}

	void draw(PageNumbers numbers) throws IOException {
		int index = 0;
		for (PDPage page : this.pdf.getPages()) {
			Artifacts.share(page);
			int number = numbers.number(index);
			int count = numbers.count(index);
			index++;
			if (this.watermark != null) {
				behind(page, this.watermark);
			}
			try (PDPageContentStream content = new PDPageContentStream(this.pdf, page, AppendMode.APPEND, true, true)) {
				begin(content);
				foot(content, page.getMediaBox(), this.frame.page(String.valueOf(number), String.valueOf(count)));
				if (number > 1) {
					number(content, page.getMediaBox(), String.valueOf(number));
				}
				content.endMarkedContent();
			}
		}
	}

	private void behind(PDPage page, PDFormXObject drawing) throws IOException {
		PDRectangle size = page.getMediaBox();
		try (PDPageContentStream content = new PDPageContentStream(this.pdf, page, AppendMode.PREPEND, true, true)) {
			begin(content);
			content.saveGraphicsState();
			content.transform(Drawings.across(size, drawing.getBBox()));
			content.drawForm(drawing);
			content.restoreGraphicsState();
			content.endMarkedContent();
		}
	}

	/** A part that repeats on every page, not of the text. */
	private static void begin(PDPageContentStream content) throws IOException {
		content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(Artifacts.pagination()));
	}

	private void foot(PDPageContentStream content, PDRectangle page, String pageNumber) throws IOException {
		float left = (page.getWidth() > page.getHeight()) ? LEFT_LYING : LEFT;
		float right = page.getWidth() - RIGHT;
		content.setLineWidth(0.5f);
		content.moveTo(left, FOOT + 8);
		content.lineTo(right, FOOT + 8);
		content.stroke();
		float text = left;
		if (this.code != null) {
			content.saveGraphicsState();
			float scale = CODE_SIZE / this.code.getBBox().getWidth();
			content.transform(new org.apache.pdfbox.util.Matrix(scale, 0, 0, scale, left, FOOT + 5 - CODE_SIZE));
			content.drawForm(this.code);
			content.restoreGraphicsState();
			text += CODE_SIZE + 6;
		}
		float line = FOOT - 3;
		for (String words : List.of(String.join(" – ", this.frame.state()), this.frame.data(), this.frame.check())) {
			write(content, SMALL, text, line, words);
			line -= SMALL * 1.3f;
		}
		write(content, SMALL + 1, right - width(pageNumber, SMALL + 1), FOOT - 3, pageNumber);
	}

	/**
	 * The number in the middle of the upper margin (Decree 30/2020/NĐ-CP, Appendix I).
	 */
	private void number(PDPageContentStream content, PDRectangle page, String number) throws IOException {
		write(content, NUMBER, (page.getWidth() - width(number, NUMBER)) / 2, page.getHeight() - 14 * MILLIMETRE,
				number);
	}

	private void write(PDPageContentStream content, float size, float x, float y, String words) throws IOException {
		if (!words.isEmpty()) {
			content.beginText();
			content.setFont(this.font, size);
			content.newLineAtOffset(x, y);
			content.showText(this.fonts.known(words));
			content.endText();
		}
	}

	private float width(String words, float size) throws IOException {
		return this.font.getStringWidth(this.fonts.known(words)) / 1000 * size;
	}

}
