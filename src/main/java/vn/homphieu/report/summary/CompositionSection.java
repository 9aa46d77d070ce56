package vn.homphieu.report.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.summary.GroupLine.Group;
import vn.homphieu.report.template.Figure;
import vn.homphieu.result.CandidateGroups;
import vn.homphieu.result.PersonGroups;

/** Tables of the groups that candidates and deputies belong to, level beside level. */
final class CompositionSection {

	private CompositionSection() {
	}

	static void add(SummaryData data, Words words, Sheet sheet) {
		sheet.put("composition.known",
				data.groups().values().stream().anyMatch((groups) -> groups.deputies().persons() > 0));
		sheet.block("candidates_by_group", table("summary.table.candidates", data, CandidateGroups::candidates, words))
			.block("elected_by_group", table("summary.table.elected", data, CandidateGroups::deputies, words));
	}

	private static Block table(String caption, SummaryData data, Function<CandidateGroups, PersonGroups> which,
			Words words) {
		Map<Level, PersonGroups> groups = new EnumMap<>(Level.class);
		data.groups().forEach((level, found) -> {
			if (which.apply(found).persons() > 0) {
				groups.put(level, which.apply(found));
			}
		});
		TableRows table = new TableRows(words, words.say(caption)).words(words.say("summary.group"), 7);
		groups.keySet()
			.forEach((level) -> table.figures(words.say("level." + level.name()), words.say("summary.number"), 3)
				.figures(words.say("level." + level.name()), "%", 3));
		if (groups.isEmpty()) {
			return table.table(words.say("summary.none"));
		}
		String page = words.page("areas/" + data.area().code());
		List<List<Group>> columns = groups.values().stream().map(CompositionSection::all).toList();
		for (int row = 0; row < columns.getFirst().size(); row++) {
			add(table, row, columns, words, page);
		}
		return table.table(words.say("summary.none"));
	}

	private static List<Group> all(PersonGroups groups) {
		return Stream
			.of(List.of(new Group("total", groups.persons(), null)), GroupLine.overlapping(groups),
					GroupLine.education(groups), GroupLine.theory(groups))
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * A group that nobody belongs to says so; a line of what is not known is left out.
	 */
	private static void add(TableRows table, int row, List<List<Group>> columns, Words words, String page) {
		String name = columns.getFirst().get(row).name();
		if (name.endsWith("Unknown") && columns.stream().noneMatch((column) -> isSome(column.get(row).persons()))) {
			return;
		}
		List<Figure> cells = new ArrayList<>();
		cells.add(Words.name(words.say("summary.group." + name)));
		columns.forEach((column) -> {
			cells.add(words.count(column.get(row).persons(), page));
			cells.add((row == 0) ? Words.name("") : words.percent(column.get(row).share(), page));
		});
		table.add(row == 0, cells);
	}

	private static boolean isSome(@Nullable Long persons) {
		return persons != null && persons > 0;
	}

}
