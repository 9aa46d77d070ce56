package vn.homphieu.report.document.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Locale;

import com.google.zxing.common.BitMatrix;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

import vn.homphieu.report.document.CheckCode;

/** Drawings that all pages of a file share: kept once, without letters to be found. */
final class Drawings {

	private static final String LIGHT_GREY = "0.92 0.92 0.92 rg\n";

	/** Share of the page's diagonal that the watermark takes. */
	private static final double ACROSS = 0.72;

	private Drawings() {
	}

	/**
	 * The watermark, as outlines: words behind the text would get in among it when
	 * copied.
	 */
	static PDFormXObject watermark(PDDocument pdf, GeneralPath outline) throws IOException {
		StringBuilder path = new StringBuilder(LIGHT_GREY);
		double[] at = new double[6];
		double x = 0;
		double y = 0;
		for (PathIterator parts = outline.getPathIterator(null); !parts.isDone(); parts.next()) {
			switch (parts.currentSegment(at)) {
				case PathIterator.SEG_MOVETO -> add(path, "m", at[0], at[1]);
				case PathIterator.SEG_LINETO -> add(path, "l", at[0], at[1]);
				case PathIterator.SEG_QUADTO -> add(path, "c", x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3,
						at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
				case PathIterator.SEG_CUBICTO -> add(path, "c", at);
				default -> add(path, "h");
			}
			int end = switch (parts.currentSegment(at)) {
				case PathIterator.SEG_QUADTO -> 2;
				case PathIterator.SEG_CUBICTO -> 4;
				default -> 0;
			};
			x = at[end];
			y = at[end + 1];
		}
		Rectangle2D bounds = outline.getBounds2D();
		return form(pdf, path.append("f\n"), new PDRectangle((float) bounds.getX(), (float) bounds.getY(),
				(float) bounds.getWidth(), (float) bounds.getHeight()));
	}

	private static void add(StringBuilder path, String operator, double... values) {
		for (double value : values) {
			path.append(String.format(Locale.ROOT, "%.1f ", value));
		}
		path.append(operator).append('\n');
	}

	/** Puts a drawing across a page from the lower left to the upper right. */
	static Matrix across(PDRectangle page, PDRectangle drawing) {
		double width = Math.hypot(page.getWidth(), page.getHeight()) * ACROSS;
		double scale = width / drawing.getWidth();
		Matrix matrix = Matrix.getTranslateInstance(page.getWidth() / 2, page.getHeight() / 2);
		matrix.rotate(Math.atan2(page.getHeight(), page.getWidth()));
		matrix.scale((float) scale, (float) scale);
		matrix.translate(-drawing.getLowerLeftX() - drawing.getWidth() / 2,
				-drawing.getLowerLeftY() - drawing.getHeight() / 2);
		return matrix;
	}

	/** A QR code of unit squares. */
	static PDFormXObject code(PDDocument pdf, String text) throws IOException {
		BitMatrix bits = CheckCode.of(text);
		StringBuilder squares = new StringBuilder("0 0 0 rg\n");
		for (int row = 0; row < bits.getHeight(); row++) {
			for (int column = 0; column < bits.getWidth(); column++) {
				if (bits.get(column, row)) {
					int from = column;
					while (column + 1 < bits.getWidth() && bits.get(column + 1, row)) {
						column++;
					}
					squares.append("%d %d %d 1 re\n".formatted(from, bits.getHeight() - 1 - row, column + 1 - from));
				}
			}
		}
		return form(pdf, squares.append("f\n"), new PDRectangle(bits.getWidth(), bits.getHeight()));
	}

	private static PDFormXObject form(PDDocument pdf, CharSequence content, PDRectangle box) throws IOException {
		PDFormXObject form = new PDFormXObject(pdf);
		form.setBBox(box);
		form.setResources(new org.apache.pdfbox.pdmodel.PDResources());
		try (var out = form.getStream().createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
			out.write(content.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		}
		return form;
	}

}
