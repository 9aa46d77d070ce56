package vn.homphieu.report.summary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Run;

/** What a reader reads in the blocks of a document, line by line. */
final class ReportText {

	private ReportText() {
	}

	static String of(List<Block> blocks) {
		return blocks.stream().flatMap(ReportText::lines).collect(Collectors.joining("\n"));
	}

	/** The words and figures themselves, those in tables and columns too. */
	static Stream<Run.Text> words(List<Block> blocks) {
		return blocks.stream().flatMap(ReportText::runs).filter(Run.Text.class::isInstance).map(Run.Text.class::cast);
	}

	private static Stream<Run> runs(Block block) {
		return switch (block) {
			case Block.Heading heading -> heading.runs().stream();
			case Block.Paragraph paragraph -> paragraph.runs().stream();
			case Block.Listing list -> list.items().stream().flatMap(List::stream);
			case Block.Sides sides ->
				Stream.concat(sides.left().stream(), sides.right().stream()).flatMap(ReportText::runs);
			case Block.Table table ->
				table.rows().stream().flatMap((row) -> row.cells().stream()).flatMap(List::stream);
			case Block.Picture picture -> Stream.empty();
			case Block.PageBreak page -> Stream.empty();
		};
	}

	private static Stream<String> lines(Block block) {
		return switch (block) {
			case Block.Heading heading -> Stream.of("#".repeat(heading.level()) + " " + line(heading.runs()));
			case Block.Paragraph paragraph -> Stream.of(line(paragraph.runs()));
			case Block.Listing list -> list.items().stream().map((item) -> "- " + line(item));
			case Block.Sides sides -> Stream.concat(sides.left().stream(), sides.right().stream())
				.flatMap(ReportText::lines);
			case Block.Table table -> Stream.concat(Stream.of("[" + table.caption() + "]"),
					table.rows().stream().map((row) -> row.cells().stream().map(ReportText::line)
						.collect(Collectors.joining(" | "))));
			case Block.Picture picture -> Stream.of("(" + picture.caption() + ": " + picture.description() + ")");
			case Block.PageBreak page -> Stream.of("");
		};
	}

	private static String line(List<Run> runs) {
		return runs.stream().map((run) -> switch (run) {
			case Run.Text text -> text.text();
			case Run.Dots dots -> "…";
			case Run.Break end -> " ";
		}).collect(Collectors.joining());
	}

}
