package vn.homphieu.report.document.html;


import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Frame;

/** Markup for a screen: figures lead to their pages, tables are as wide as they need. */
final class ScreenMarkup extends Markup {

	/** Dots of a line that has no width of its own on a screen. */
	private static final int LINE = 24;

	ScreenMarkup(Frame frame) {
		super(frame);
	}

	@Override
	protected void picture(Block.Picture picture) {
		this.out.append("<figure class=\"chart\"><div role=\"img\" aria-label=\"")
			.append(escaped(picture.description()))
			.append("\">")
			.append(drawing(picture.svg()))
			.append("</div>");
		if (picture.caption() != null) {
			this.out.append("<figcaption>");
			words(picture.caption());
			this.out.append("</figcaption>");
		}
		this.out.append("</figure>\n");
	}

	/** Without what may stand before the drawing in a file of its own. */
	private static String drawing(String svg) {
		return svg.substring(Math.max(0, svg.indexOf("<svg")));
	}

	@Override
	protected void widths(Block.Table table, int steps) {
	}

	@Override
	protected String address(String address) {
		return this.frame.below(address);
	}

	@Override
	protected void dots(int width) {
		this.out.append("<span class=\"dots\">").repeat('.', (width == 0) ? LINE : width).append("</span>");
	}

	@Override
	public String toString() {
		return this.out.toString();
	}

}
