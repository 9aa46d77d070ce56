package vn.homphieu.report.document.docx;

import java.io.IOException;

import vn.homphieu.report.document.Block;

/**
 * A picture of a text to be edited, with the same words for those who do not see it.
 *
 * @param number its number in the text, from 1
 * @param picture what it shows
 * @param image the same in points of colour
 * @param width width on the page in English metric units, 914,400 to an inch
 * @param height height in the same units
 */
record Drawing(int number, Block.Picture picture, Raster image, long width, long height) {

	private static final long PER_PIXEL = 9525;

	private static final long PER_TWIP = 635;

	static Drawing of(int number, Block.Picture picture, int columnWidth) throws IOException {
		Raster image = Raster.of(picture.svg());
		long width = Math.min(Math.round(image.width() * PER_PIXEL), columnWidth * PER_TWIP);
		return new Drawing(number, picture, image, width, Math.round(width * image.height() / image.width()));
	}

	String name() {
		return "image" + this.number + ".png";
	}

	String markup() {
		return """
				<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%d" cy="%d"/>%s\
				</wp:inline></w:drawing>""".formatted(this.width, this.height,
				graphic(this.number, "image" + this.number, this.picture.description(), this.width, this.height));
	}

	/**
	 * Marks up what is shown, wherever it stands.
	 * @param number its number, which no other of the file has
	 * @param id identifier of the image, and its name without ending
	 * @param words the same in words
	 * @param width width on the page in English metric units
	 * @param height height in the same
	 */
	static String graphic(int number, String id, String words, long width, long height) {
		return """
				<wp:docPr id="%3$d" name="Picture %3$d" descr="%4$s"/>\
				<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
				<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
				<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
				<pic:nvPicPr><pic:cNvPr id="%3$d" name="%5$s.png" descr="%4$s"/><pic:cNvPicPr/></pic:nvPicPr>\
				<pic:blipFill><a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
				<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>\
				<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
				""".formatted(width, height, number, TextMarkup.escaped(words), id);
	}

}
