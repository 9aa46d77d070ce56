package vn.homphieu.report.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.document.Block;

/** Reads the lines of a text that was filled in: headings, lists, paragraphs, blocks. */
final class LineReader {

	private static final Pattern NUMBER = Pattern.compile(Marked.LINE + "(\\d+)" + Marked.LINE);

	private static final Pattern ITEM = Pattern.compile("(-|\\d{1,3}\\.)\\s+(.*)");

	private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+(.*)");

	private static final Pattern DIRECTIVE = Pattern.compile("@([A-Za-z]+)(?:\\s+(.*))?");

	/** Longest line that results, in characters. */
	private static final int LONGEST = 20_000;

	private final Filled filled;

	private final InlineReader inline;

	private final Map<String, Block> named;

	private OpenBlocks open = new OpenBlocks();

	/** What stands around the two columns that are being read. */
	private @Nullable OpenBlocks around;

	private @Nullable OpenBlocks left;

	private int columnsFrom;

	LineReader(Filled filled, Map<String, Block> named) {
		this.filled = filled;
		this.inline = new InlineReader(filled.values());
		this.named = named;
	}

	/**
	 * Reads the lines.
	 * @return the blocks
	 * @throws TemplateException if a directive or block is not known, columns do not end,
	 * or it takes too long
	 */
	List<Block> read() {
		int number = 1;
		for (String raw : this.filled.text().split("\n", -1)) {
			Matcher matcher = NUMBER.matcher(raw);
			if (matcher.find()) {
				number = Integer.parseInt(matcher.group(1));
			}
			String line = matcher.replaceAll("");
			boolean tagged = line.contains(Marked.TAGGED);
			line = line.replace(Marked.TAGGED, "").strip();
			if (!line.isEmpty()) {
				line(line, number);
			}
			else if (!tagged) {
				this.open.end();
			}
		}
		if (this.around != null) {
			throw new TemplateException(this.columnsFrom, "unclosed", "@sides");
		}
		return this.open.all();
	}

	private void line(String line, int number) {
		this.filled.step(number);
		if (line.length() > LONGEST) {
			throw new TemplateException(number, "line-too-long", Integer.toString(LONGEST));
		}
		Matcher heading = HEADING.matcher(line);
		Matcher item = ITEM.matcher(line);
		Matcher directive = DIRECTIVE.matcher(line);
		if (this.open.broken() && !line.startsWith("@")) {
			this.open.goOn(this.inline.read(line));
		}
		else if (heading.matches()) {
			this.open.begin(Integer.toString(heading.group(1).length()), this.inline.read(heading.group(2)));
		}
		else if (item.matches()) {
			this.open.begin("-".equals(item.group(1)) ? OpenBlocks.BULLETS : OpenBlocks.NUMBERS,
					this.inline.read(item.group(2)));
		}
		else if (!line.startsWith("@")) {
			this.open.words(this.inline.read(line));
		}
		else if (directive.matches()) {
			directive(directive.group(1), Objects.requireNonNullElse(directive.group(2), ""), number);
		}
		else {
			throw new TemplateException(number, "unknown-directive", line.split("\\s", 2)[0]);
		}
	}

	private void directive(String name, String text, int number) {
		switch (name) {
			case "center", "right", "note", "flush" ->
				this.open.begin(name.toUpperCase(Locale.ROOT), this.inline.read(text));
			case "block" -> this.open.add(block(text, number));
			case "page" -> this.open.add(new Block.PageBreak());
			case "sides", "with", "end" -> columns(name, number);
			default -> throw new TemplateException(number, "unknown-directive", "@" + name);
		}
	}

	private Block block(String name, int number) {
		Block block = this.named.get(name);
		if (block == null) {
			throw new TemplateException(number, "unknown-block", name);
		}
		return block;
	}

	private void columns(String name, int number) {
		OpenBlocks first = this.left;
		if ("sides".equals(name) && this.around == null) {
			this.columnsFrom = number;
			this.around = this.open;
			this.open = new OpenBlocks();
		}
		else if ("with".equals(name) && this.around != null && first == null) {
			this.left = this.open;
			this.open = new OpenBlocks();
		}
		else if ("end".equals(name) && this.around != null && first != null) {
			this.around.add(new Block.Sides(first.all(), this.open.all()));
			this.open = this.around;
			this.around = null;
			this.left = null;
		}
		else {
			throw new TemplateException(number, "columns", "@" + name);
		}
	}

}
