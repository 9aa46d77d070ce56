package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.result.AreaResultService;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.Sight;

/** The statistics of an area: forms 28 and 30 (2021: 30 and 32). */
@Component
class Statistics {

	private final AreaResultService results;

	private final StatisticsQueries queries;

	Statistics(AreaResultService results, StatisticsQueries queries) {
		this.results = results;
		this.queries = queries;
	}

	/** The levels with a contest in an area. */
	List<LevelResults> levels(ElectionInfo election, AreaInfo area, Sight sight) {
		return this.results.of(election, area, false, sight).levels();
	}

	/** Adds the tables of the statistics. */
	FormFigures tables(FormFigures figures, ElectionInfo election, AreaInfo area, Sight sight, boolean last) {
		AreaResults found = this.results.of(election, area, false, sight);
		List<LevelResults> levels = found.levels();
		Map<Level, ElectedGroups> elected = this.queries.elected(election, area, sight);
		List<LevelResults> assembly = levels.stream().filter(Statistics::isAssembly).toList();
		List<LevelResults> councils = levels.stream().filter((level) -> !isAssembly(level)).toList();
		boolean withShort = last && !election.rules().has(Level.DISTRICT);
		return figures.text("area", area.fullName())
			.condition("withShort", withShort)
			.condition("counted", levels.stream().anyMatch((level) -> level.stations().counted() > 0))
			.condition("assembly", assembly.stream().anyMatch((level) -> level.seats() != null))
			.condition("councils", councils.stream().anyMatch((level) -> level.seats() != null))
			.block("votes", new VoteTable(rows(election, area, sight, levels), withShort).done())
			.block("assembly", StatisticsTables.groups(assembly, elected))
			.block("assemblySectors", StatisticsTables.sectors(assembly, elected))
			.block("councils", StatisticsTables.groups(councils, elected))
			.block("councilSectors", StatisticsTables.sectors(councils, elected));
	}

	/** Adds who was elected by group, for a report that tells it in words. */
	FormFigures groups(FormFigures figures, ElectionInfo election, AreaInfo area, Sight sight) {
		Map<Level, ElectedGroups> elected = this.queries.elected(election, area, sight);
		return figures.put("groups",
				elected.entrySet()
					.stream()
					.map((level) -> level.getValue().figures(StatisticsTables.LEVELS.getOrDefault(level.getKey(), "")))
					.toList());
	}

	private List<VoteTable.Row> rows(ElectionInfo election, AreaInfo area, Sight sight, List<LevelResults> levels) {
		Map<Level, RepeatCounts> units = this.queries.units(election, area, sight);
		Map<Level, Long> tooFew = this.queries.tooFew(election, area, sight);
		Map<Level, RepeatCounts> stations = this.queries.stations(election, area, sight);
		List<VoteTable.Row> rows = new ArrayList<>();
		for (LevelResults level : levels) {
			RepeatCounts counted = stations.getOrDefault(level.level(), RepeatCounts.NONE);
			rows.add(new VoteTable.Row(StatisticsTables.LEVELS.getOrDefault(level.level(), ""),
					level.stations().counted() > 0, level.voters().roll(), level.voters().registered(),
					level.voters().voted(), units.getOrDefault(level.level(), RepeatCounts.NONE),
					tooFew.getOrDefault(level.level(), 0L),
					new RepeatCounts(level.stations().total(), 0, counted.low(), counted.cancelled(), counted.revote(),
							counted.extraVote()),
					level.ballots().issued(), level.ballots().collected(), level.ballots().valid()));
		}
		return rows;
	}

	private static boolean isAssembly(LevelResults level) {
		return level.level() == Level.NATIONAL_ASSEMBLY;
	}

}
