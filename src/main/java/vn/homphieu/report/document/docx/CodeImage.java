package vn.homphieu.report.document.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import com.google.zxing.common.BitMatrix;

import vn.homphieu.report.document.CheckCode;

/** The QR code in the footer, left of the words that say the same. */
final class CodeImage {

	/** Name of the image, and of its identifier among the footer's. */
	static final String NAME = "code";

	/** Room that the words leave it, in twentieths of a point. */
	static final int ROOM = 870;

	/** Points of colour to a square in each direction. */
	private static final int FINENESS = 8;

	/** 14 mm in English metric units. */
	private static final int SIZE = 504_000;

	/** No picture of a text has this number. */
	private static final int NUMBER = 100_001;

	private CodeImage() {
	}

	static byte[] png(String address) throws IOException {
		BitMatrix bits = CheckCode.of(address);
		int size = bits.getWidth() * FINENESS;
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				image.setRGB(x, y, bits.get(x / FINENESS, y / FINENESS) ? 0 : 0xffffff);
			}
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(image, "png", png);
		return png.toByteArray();
	}

	/** Begins at the left of the paragraph it belongs to, below its line. */
	static String markup(String words) {
		return """
				<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" \
				behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
				<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>\
				<wp:positionV relativeFrom="paragraph"><wp:posOffset>50800</wp:posOffset></wp:positionV>\
				<wp:extent cx="%1$d" cy="%1$d"/><wp:wrapNone/>%2$s</wp:anchor></w:drawing></w:r>""".formatted(SIZE,
				Drawing.graphic(NUMBER, NAME, words, SIZE, SIZE));
	}

}
