package vn.homphieu.report.document.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The parsed fonts that documents are set in; used by one thread at a time. */
final class Fonts {

	/** Name of the fonts in the style. */
	static final String FAMILY = "Tinos";

	/** Stands for letters that the fonts do not have. */
	private static final int BOX = '\u25a1';

	private final Map<Face, TrueTypeFont> faces = new EnumMap<>(Face.class);

	private final CmapLookup letters;

	Fonts() {
		try {
			for (Face face : Face.values()) {
				this.faces.put(face, parsed(face));
			}
			this.letters = of(Face.REGULAR).getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the fonts cannot be read", ex);
		}
	}

	private static TrueTypeFont parsed(Face face) throws IOException {
		try (InputStream file = face.open()) {
			return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
		}
	}

	private TrueTypeFont of(Face face) {
		return Objects.requireNonNull(this.faces.get(face));
	}

	/** A font within a document, which keeps only the letters used. */
	PDType0Font within(PDDocument document, Face face) throws IOException {
		return PDType0Font.load(document, of(face), true);
	}

	/** The text with a box for each letter that the fonts do not have. */
	String known(String text) {
		if (text.codePoints().allMatch(this::has)) {
			return text;
		}
		int instead = has(BOX) ? BOX : '?';
		StringBuilder known = new StringBuilder();
		text.codePoints().map((point) -> has(point) ? point : instead).forEach(known::appendCodePoint);
		return known.toString();
	}

	private boolean has(int point) {
		return this.letters.getGlyphId(point) != 0;
	}

	/**
	 * The outline of a word in bold, from the origin to the right, in units of 1/1000 em.
	 */
	GeneralPath outline(String word) throws IOException {
		TrueTypeFont font = of(Face.BOLD);
		double scale = 1000.0 / font.getUnitsPerEm();
		GeneralPath outline = new GeneralPath();
		double x = 0;
		for (int point : word.codePoints().toArray()) {
			int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
			if (font.getGlyph().getGlyph(glyph) != null) {
				outline.append(font.getGlyph()
					.getGlyph(glyph)
					.getPath()
					.getPathIterator(new java.awt.geom.AffineTransform(scale, 0, 0, scale, x, 0)), false);
			}
			x += font.getAdvanceWidth(glyph) * scale;
		}
		return outline;
	}

	/** The faces of the family. */
	enum Face {

		/** Upright. */
		REGULAR("Regular", 400, false),
		/** Bold. */
		BOLD("Bold", 700, false),
		/** Italic. */
		ITALIC("Italic", 400, true),
		/** Bold and italic. */
		BOLD_ITALIC("BoldItalic", 700, true);

		private final String file;

		private final int weight;

		private final boolean italic;

		Face(String name, int weight, boolean italic) {
			this.file = "/fonts/" + FAMILY + "-" + name + ".ttf";
			this.weight = weight;
			this.italic = italic;
		}

		InputStream open() {
			return Objects.requireNonNull(Fonts.class.getResourceAsStream(this.file));
		}

		int weight() {
			return this.weight;
		}

		boolean italic() {
			return this.italic;
		}

	}

}
