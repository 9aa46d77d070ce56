package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Run;

/**
 * The words of a made form by its items: what stands before the first is its head, an
 * item of a numbered part has both numbers.
 */
final class FormText {

	/** What a dotted line is read as. */
	static final String DOTS = "....";

	private static final Pattern ITEM = Pattern.compile("(\\d{1,2}|[a-gđ])[.)] .*", Pattern.DOTALL);

	private static final Pattern PART = Pattern.compile("([IV]+)\\. .*");

	private final Map<String, StringBuilder> words = new LinkedHashMap<>();

	private final Map<String, List<Block.Table>> tables = new LinkedHashMap<>();

	private String item = "head";

	private String part = "";

	FormText(List<Block> blocks) {
		read(blocks);
	}

	String of(String wanted) {
		return this.words.getOrDefault(wanted, new StringBuilder()).toString();
	}

	/**
	 * The first cell of a person or a level in a column, which may stand below another
	 * heading.
	 */
	String cell(String wanted, String column) {
		for (Block.Table table : this.tables.getOrDefault(wanted, List.of())) {
			for (int i = 0; i < table.columns().size(); i++) {
				Block.Column own = table.columns().get(i);
				if (column.equals((own.group() != null) ? own.group() + "/" + own.title() : own.title())) {
					int index = i;
					return table.rows()
						.stream()
						.filter((row) -> !row.total())
						.findFirst()
						.map((row) -> text(row.cells().get(index)))
						.orElse("no row");
				}
			}
		}
		return "no column " + column;
	}

	private void read(List<Block> blocks) {
		for (Block block : blocks) {
			switch (block) {
				case Block.Heading heading -> heading(heading.level(), text(heading.runs()));
				case Block.Paragraph paragraph -> line(text(paragraph.runs()));
				case Block.Listing listing -> listing.items().forEach((runs) -> add(text(runs)));
				case Block.Sides sides -> {
					read(sides.left());
					read(sides.right());
				}
				case Block.Table table -> {
					this.tables.computeIfAbsent(this.item, (key) -> new ArrayList<>()).add(table);
					table.columns().forEach((column) -> add(column.title()));
					table.rows()
						.forEach((row) -> add(
								row.cells().stream().map(FormText::text).collect(Collectors.joining(" | "))));
				}
				case Block.Picture picture -> add(picture.description());
				case Block.PageBreak pageBreak -> add("");
			}
		}
	}

	private void heading(int level, String text) {
		Matcher heading = PART.matcher(text);
		Matcher number = ITEM.matcher(text);
		if (level == 2 && heading.matches()) {
			this.part = heading.group(1);
			this.item = this.part;
		}
		else if (level == 3 && number.matches()) {
			this.item = this.part + "." + number.group(1);
		}
		add(text);
	}

	private void line(String text) {
		Matcher number = ITEM.matcher(text);
		if (number.matches()) {
			this.item = number.group(1);
		}
		add(text);
	}

	private void add(String text) {
		this.words.computeIfAbsent(this.item, (key) -> new StringBuilder()).append(text).append(' ');
	}

	private static String text(List<Run> runs) {
		return runs.stream().map((run) -> switch (run) {
			case Run.Text text -> text.text();
			case Run.Dots dots -> DOTS;
			case Run.Break end -> " ";
		}).collect(Collectors.joining());
	}

}
