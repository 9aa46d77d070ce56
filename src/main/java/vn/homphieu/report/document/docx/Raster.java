package vn.homphieu.report.document.docx;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A drawing in points of colour, for programs that do not know SVG. */
final class Raster {

	/** Points to a pixel in each direction. */
	private static final int FINENESS = 2;

	private final double width;

	private final double height;

	private final byte[] png;

	private Raster(double width, double height, byte[] png) {
		this.width = width;
		this.height = height;
		this.png = png;
	}

	static {
		for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
			register("/fonts/Tinos-" + face + ".ttf");
		}
	}

	/** Width of the drawing in pixels of 1/96 inch. */
	double width() {
		return this.width;
	}

	/** Height in the same. */
	double height() {
		return this.height;
	}

	/** The image; nobody changes it. */
	byte[] png() {
		return this.png;
	}

	/** The machine need not have the fonts: the portal brings its own. */
	private static void register(String font) {
		try (InputStream file = Objects.requireNonNull(Raster.class.getResourceAsStream(font))) {
			GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
		}
		catch (IOException | FontFormatException ex) {
			throw new IllegalStateException("a font cannot be read: " + font, ex);
		}
	}

	static Raster of(String svg) throws IOException {
		Element root = new SAXSVGDocumentFactory(null).createDocument("about:blank", new StringReader(svg))
			.getDocumentElement();
		String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+", -1);
		double width = length(root.getAttribute("width"), box, 2);
		double height = length(root.getAttribute("height"), box, 3);
		Painter painter = new Painter();
		painter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) (width * FINENESS));
		painter.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) (height * FINENESS));
		painter.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
		painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
		try {
			painter.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
		}
		catch (TranscoderException ex) {
			throw new IOException("the drawing cannot be turned into an image", ex);
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(painter.image(), "png", png);
		return new Raster(width, height, png.toByteArray());
	}

	private static double length(String attribute, String[] box, int side) {
		String number = attribute.replaceAll("(px|pt|mm)?\\s*$", "");
		return Double.parseDouble(number.isEmpty() ? box[side] : number);
	}

	/** Keeps the image instead of writing it at once. */
	private static final class Painter extends ImageTranscoder {

		private @Nullable BufferedImage image;

		@Override
		public BufferedImage createImage(int width, int height) {
			return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		}

		@Override
		public void writeImage(BufferedImage painted, TranscoderOutput output) {
			this.image = painted;
		}

		BufferedImage image() {
			if (this.image == null) {
				throw new IllegalStateException("nothing was painted");
			}
			return this.image;
		}

	}

}
