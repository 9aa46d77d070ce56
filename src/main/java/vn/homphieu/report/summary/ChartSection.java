package vn.homphieu.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.picture.AreaTurnoutBars;
import vn.homphieu.report.picture.CompositionChart;
import vn.homphieu.report.picture.SeatsChart;
import vn.homphieu.report.picture.TurnoutChart;
import vn.homphieu.report.picture.TurnoutMap;
import vn.homphieu.report.summary.GroupLine.Group;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.CandidateGroups;

/** Charts and the map; each is left out where there is nothing to draw. */
final class ChartSection {

	/** With fewer areas there is nothing to compare. */
	private static final int FEWEST = 2;

	private final SummaryData data;

	private final Words words;

	private final Sheet sheet;

	private ChartSection(SummaryData data, Words words, Sheet sheet) {
		this.data = data;
		this.words = words;
		this.sheet = sheet;
	}

	static void add(SummaryData data, TurnoutMap map, Words words, Sheet sheet) {
		ChartSection charts = new ChartSection(data, words, sheet);
		charts.put("turnout", data.hasFigures() ? charts.turnout() : null);
		charts.put("seats", charts.seats());
		charts.put("composition", charts.composition());
		List<AreaResults> counted = data.children().stream().filter(ChartSection::isCounted).toList();
		boolean comparable = counted.size() >= FEWEST;
		charts.put("areas", comparable ? charts.areas(counted) : null);
		charts.put("map", comparable ? charts.map(map) : null);
	}

	private void put(String name, @Nullable Block picture) {
		this.sheet.put("charts." + name, picture != null)
			.block("chart_" + name, (picture != null) ? picture : new Block.Paragraph(Block.Style.NOTE, List.of()));
	}

	private Block turnout() {
		return TurnoutChart.of(this.words.say("summary.chart.turnout"), this.data.election().term(), null,
				this.words.language(),
				this.data.levels()
					.stream()
					.map((level) -> new TurnoutChart.Line(name(level.level()), level.voters().turnout(), null))
					.toList());
	}

	private @Nullable Block seats() {
		List<SeatsChart.Line> lines = new ArrayList<>();
		for (LevelResults level : this.data.levels()) {
			Seats seats = level.seats();
			if (seats != null && seats.fillRate() != null) {
				lines.add(new SeatsChart.Line(name(level.level()), seats.total(), (long) seats.elected()));
			}
		}
		return lines.isEmpty() ? null
				: SeatsChart.of(this.words.say("summary.chart.seats"), this.words.language(), lines);
	}

	/** Of the area's own council, or of the first level that has deputies here. */
	private @Nullable Block composition() {
		Map.Entry<Level, CandidateGroups> chosen = null;
		for (Map.Entry<Level, CandidateGroups> entry : this.data.groups().entrySet()) {
			boolean own = entry.getKey().areaLevel() == this.data.area().level();
			if (entry.getValue().deputies().persons() > 0 && (chosen == null || own)) {
				chosen = entry;
			}
		}
		return (chosen == null) ? null : composition(chosen.getKey(), chosen.getValue());
	}

	/** Null where nothing is known about those elected. */
	private @Nullable Block composition(Level level, CandidateGroups groups) {
		List<Group> elected = GroupLine.overlapping(groups.deputies());
		List<Group> standing = GroupLine.overlapping(groups.candidates());
		if (elected.stream().allMatch((group) -> group.share() == null)) {
			return null;
		}
		List<CompositionChart.Line> lines = new ArrayList<>();
		for (int i = 0; i < elected.size(); i++) {
			Percentage share = elected.get(i).share();
			lines.add(new CompositionChart.Line(this.words.say("summary.group." + elected.get(i).name()), share,
					standing.get(i).share()));
		}
		return CompositionChart.of(this.words.say("summary.chart.composition", name(level)),
				this.words.say("summary.chart.elected"), this.words.say("summary.chart.candidates"),
				this.words.language(), lines);
	}

	private @Nullable Block areas(List<AreaResults> counted) {
		return (counted.size() > AreaTurnoutBars.MOST) ? null
				: AreaTurnoutBars.of(this.words.say("summary.chart.areas"), this.words.language(), counted,
						(name) -> Words.capital(this.words.area(name)));
	}

	private Block map(TurnoutMap map) {
		if (this.data.area().isCountry()) {
			return map.ofProvinces(this.words.say("summary.chart.map"), this.words.language(),
					this.data.election().rules().tileGrid(), this.data.children());
		}
		return map.ofAreas(this.words.say("summary.chart.tiles"), this.words.language(), this.data.children());
	}

	private static boolean isCounted(AreaResults area) {
		return !area.levels().isEmpty() && area.levels().getFirst().voters().turnout() != null;
	}

	private String name(Level level) {
		return this.words.say("level." + level.name());
	}

}
