package vn.homphieu.report.document.html;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.ColumnWidths;
import vn.homphieu.report.document.Frame;
import vn.homphieu.report.document.Letters;
import vn.homphieu.report.document.Run;

/**
 * Marks the blocks of a document up as XHTML; a screen and paper differ in few places.
 */
public abstract class Markup {

	/** Words around the pages. */
	protected final Frame frame;

	/** What is marked up so far. */
	protected final StringBuilder out = new StringBuilder();

	/** Level of the last heading: none may skip a level. */
	private int level;

	/** Whether nothing stands above on the page. */
	private boolean top = true;

	/**
	 * Begins with nothing marked up.
	 * @param frame words around the pages
	 */
	protected Markup(Frame frame) {
		this.frame = frame;
	}

	/**
	 * Marks blocks up, one below the other.
	 * @param blocks the blocks
	 */
	public final void blocks(List<Block> blocks) {
		blocks.forEach(this::block);
	}

	private void block(Block block) {
		switch (block) {
			case Block.Heading heading -> heading(heading);
			case Block.Paragraph paragraph -> paragraph(paragraph);
			case Block.Listing listing -> listing(listing);
			case Block.Sides sides -> sides(sides);
			case Block.Table table -> table(table);
			case Block.Picture picture -> picture(picture);
			case Block.PageBreak pageBreak -> this.out.append("<div class=\"page-break\"></div>\n");
		}
		this.top = block instanceof Block.PageBreak;
	}

	private void heading(Block.Heading heading) {
		this.level = Math.clamp(heading.level(), 1, Math.min(this.level + 1, 3));
		this.out.append("<h").append(this.level).append(" class=\"level-").append(heading.level()).append('"');
		anchor(heading);
		this.out.append('>');
		runs(heading.runs());
		this.out.append("</h").append(this.level).append(">\n");
	}

	/**
	 * Adds to a heading what leads to it.
	 * @param heading the heading
	 */
	protected void anchor(Block.Heading heading) {
	}

	private void paragraph(Block.Paragraph paragraph) {
		this.out.append("<p class=\"").append(name(paragraph.style())).append("\">");
		runs(paragraph.runs());
		this.out.append("</p>\n");
	}

	private static String name(Block.Style style) {
		return switch (style) {
			case BODY -> "body";
			case FLUSH -> "flush";
			case CENTER -> "center";
			case RIGHT -> "right";
			case NOTE -> "small";
		};
	}

	private void listing(Block.Listing listing) {
		String name = listing.numbered() ? "ol" : "ul";
		this.out.append('<').append(name).append('>');
		for (int at = 0; at < listing.items().size(); at++) {
			this.out.append("<li>").append(bullet(listing.numbered() ? at + 1 : 0));
			runs(listing.items().get(at));
			this.out.append("</li>");
		}
		this.out.append("</").append(name).append(">\n");
	}

	/**
	 * Returns what stands before an item of a list.
	 * @param number its number from 1; 0 for none
	 * @return markup; empty where the style sees to it
	 */
	protected String bullet(int number) {
		return "";
	}

	private void sides(Block.Sides sides) {
		boolean head = this.top;
		this.out.append("<div class=\"sides\"><div class=\"left\">");
		side(sides.left(), head);
		this.out.append("</div><div class=\"other\">");
		side(sides.right(), head);
		this.out.append("</div></div>\n");
	}

	private void side(List<Block> column, boolean head) {
		int ruled = head ? Block.Sides.lastBold(column) : -1;
		blocks(column.subList(0, ruled + 1));
		this.out.append((ruled >= 0) ? "<div class=\"rule\"></div>" : "");
		blocks(column.subList(ruled + 1, column.size()));
	}

	private void table(Block.Table table) {
		new TableMarkup(this, table).write();
	}

	/**
	 * Marks a picture up.
	 * @param picture the picture
	 */
	protected abstract void picture(Block.Picture picture);

	/** By how many steps the letters of a table are smaller than usual, 0 to 2. */
	protected int steps(Block.Table table) {
		return ColumnWidths.usual(table);
	}

	/**
	 * Marks up how wide the columns of a table are.
	 * @param table the table
	 * @param steps by how many steps its letters are smaller, 0 to 2
	 */
	protected abstract void widths(Block.Table table, int steps);

	/** Tells whether a heading may reach over two rows of a table's head. */
	protected boolean joinsRows() {
		return true;
	}

	/**
	 * Marks a line of text up.
	 * @param runs its parts
	 */
	final void runs(List<Run> runs) {
		for (Run run : kept(runs)) {
			switch (run) {
				case Run.Text text -> text(text);
				case Run.Dots dots -> dots(dots.width());
				case Run.Break end -> this.out.append("<br/>");
			}
		}
	}

	/**
	 * Prepares a line of text for where it may be broken.
	 * @param runs its parts
	 * @return the same words
	 */
	protected List<Run> kept(List<Run> runs) {
		return runs;
	}

	private void text(Run.Text text) {
		String address = (text.address() == null) ? null : address(text.address());
		if (address != null) {
			this.out.append("<a href=\"").append(escaped(address)).append('"');
			link(text.text());
			this.out.append('>');
		}
		String plain = (text.bold() || text.italic() || address != null) ? null : plain();
		wrapped(text.bold() ? "strong" : plain, () -> wrapped(text.italic() ? "em" : null, () -> words(text.text())));
		if (address != null) {
			this.out.append("</a>");
		}
	}

	/**
	 * Names the element that words without a style of their own stand in.
	 * @return its name; null for none
	 */
	protected @Nullable String plain() {
		return null;
	}

	private void wrapped(@Nullable String name, Runnable inner) {
		if (name != null) {
			this.out.append('<').append(name).append('>');
		}
		inner.run();
		if (name != null) {
			this.out.append("</").append(name).append('>');
		}
	}

	/**
	 * Completes the address of a figure's page.
	 * @param address address below the portal's own
	 * @return the address; null for no link
	 */
	protected abstract @Nullable String address(String address);

	/**
	 * Adds to a link what a reader needs to hear about it.
	 * @param text its text
	 */
	protected void link(String text) {
	}

	/**
	 * Marks up a dotted line to be filled in by hand.
	 * @param width its width in characters; 0 to the end of the line
	 */
	protected abstract void dots(int width);

	/**
	 * Adds words.
	 * @param text any text
	 */
	protected final void words(@Nullable String text) {
		this.out.append(escaped(Objects.requireNonNullElse(text, "")));
	}

	/**
	 * Escapes a text so that it can stand between tags and within quotes.
	 * @param text any text
	 * @return the text as markup
	 */
	protected String escaped(String text) {
		return Letters.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
