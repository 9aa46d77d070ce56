package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Run;

/** Makes dotted lines of the open places of a form. */
final class OpenPlaces {

	private static final Pattern OPEN = Pattern.compile("…{3,}");

	/** A sign of the open place stands for so many characters of the line. */
	private static final int WIDTH = 2;

	private static final int WIDEST = 200;

	private OpenPlaces() {
	}

	static List<Block> dotted(List<Block> blocks) {
		return blocks.stream().map(OpenPlaces::dotted).toList();
	}

	private static Block dotted(Block block) {
		return switch (block) {
			case Block.Heading heading -> new Block.Heading(heading.level(), runs(heading.runs()));
			case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.style(), runs(paragraph.runs()));
			case Block.Listing listing ->
				new Block.Listing(listing.numbered(), listing.items().stream().map(OpenPlaces::runs).toList());
			case Block.Sides sides -> new Block.Sides(dotted(sides.left()), dotted(sides.right()));
			case Block.Table table -> new Block.Table(table.caption(), table.columns(),
					table.rows()
						.stream()
						.map((row) -> new Block.Row(row.total(), row.cells().stream().map(OpenPlaces::runs).toList()))
						.toList());
			case Block.Picture picture -> picture;
			case Block.PageBreak pageBreak -> pageBreak;
		};
	}

	private static List<Run> runs(List<Run> runs) {
		List<Run> dotted = new ArrayList<>();
		for (Run run : runs) {
			if (run instanceof Run.Text text) {
				split(text, dotted);
			}
			else {
				dotted.add(run);
			}
		}
		return dotted;
	}

	private static void split(Run.Text text, List<Run> into) {
		Matcher open = OPEN.matcher(text.text());
		int from = 0;
		while (open.find()) {
			words(text, from, open.start(), into);
			into.add(new Run.Dots(Math.min(WIDEST, WIDTH * (open.end() - open.start()))));
			from = open.end();
		}
		words(text, from, text.text().length(), into);
	}

	private static void words(Run.Text text, int from, int to, List<Run> into) {
		if (from < to) {
			into.add(new Run.Text(text.text().substring(from, to), text.bold(), text.italic(), text.address()));
		}
	}

}
