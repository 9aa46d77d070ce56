package vn.homphieu.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.template.Figure;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.AreaResults.AreaRef;
import vn.homphieu.result.AreaResults.LevelResults;

/** Tables of each area directly below, with sums that must be those of the whole. */
final class AnnexSection {

	private final SummaryData data;

	private final Words words;

	private final Sheet sheet;

	private AnnexSection(SummaryData data, Words words, Sheet sheet) {
		this.data = data;
		this.words = words;
		this.sheet = sheet;
	}

	static void add(SummaryData data, Words words, Sheet sheet) {
		AnnexSection annex = new AnnexSection(data, words, sheet);
		boolean agrees = true;
		for (Level level : Level.values()) {
			agrees &= annex.voters(level);
			agrees &= annex.seats(level);
		}
		sheet.put("annex.areas", words.count(data.children().size(), null)).put("annex.agrees", agrees);
		annex.extremes();
	}

	/** Where the turnout was highest and lowest, by the rolls of the first level. */
	private void extremes() {
		List<AreaResults> counted = this.data.children()
			.stream()
			.filter((child) -> turnout(child) != null)
			.sorted(Comparator.comparing(AnnexSection::turnout, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
		this.sheet.put("extremes.known", counted.size() > 1);
		extreme("lowest", counted.isEmpty() ? null : counted.getFirst());
		extreme("highest", counted.isEmpty() ? null : counted.getLast());
	}

	private void extreme(String name, @Nullable AreaResults area) {
		this.sheet
			.put("extremes." + name + ".area",
					(area != null) ? new Figure(this.words.area(area.area().name()), null, page(area.area()))
							: this.words.unknown())
			.put("extremes." + name + ".turnout",
					(area != null) ? this.words.percent(turnout(area), page(area.area())) : this.words.unknown());
	}

	private static @Nullable Percentage turnout(AreaResults area) {
		return area.levels().isEmpty() ? null : area.levels().getFirst().voters().turnout();
	}

	private boolean voters(Level level) {
		TableRows table = new TableRows(this.words,
				this.words.say("summary.annex.voters", this.words.say("level." + level.name())))
			.words(this.words.say("summary.area"), 10)
			.figures(this.words.say("summary.voters"), this.words.say("summary.total"), 6)
			.figures(this.words.say("summary.voters"), this.words.say("summary.voted"), 6)
			.figures(this.words.say("summary.voters"), "%", 6)
			.figures(this.words.say("summary.ballots"), this.words.say("summary.collected"), 6)
			.figures(this.words.say("summary.ballots"), this.words.say("summary.valid"), 6)
			.figures(this.words.say("summary.ballots"), "%", 6)
			.figures(this.words.say("summary.ballots"), this.words.say("summary.invalid"), 5);
		ChildSums sums = new ChildSums();
		for (AreaResults child : this.data.children()) {
			LevelResults results = find(child, level);
			if (results != null) {
				sums.add(results);
				boolean counted = results.stations().counted() > 0;
				table.add(false, voters(name(child.area()), page(child.area()), counted ? results : null));
			}
		}
		LevelResults own = find(this.data.results(), level);
		boolean there = !table.isEmpty();
		if (sums.isCounted()) {
			table.add(true, voters(Words.name(this.words.say("summary.total")), page(this.data.results().area()),
					sums.results(level)));
		}
		this.sheet.put("annex.voters." + LevelNames.of(level), there)
			.block("annex_voters_" + LevelNames.of(level), table.table(this.words.say("summary.none")));
		return !there || (own != null && sums.agreesWith(own));
	}

	private List<Figure> voters(Figure name, @Nullable String page, @Nullable LevelResults results) {
		List<Figure> cells = new ArrayList<>(List.of(name));
		if (results == null) {
			for (int i = 0; i < 7; i++) {
				cells.add(this.words.unknown());
			}
			return cells;
		}
		cells.add(this.words.count(results.voters().registered(), page));
		cells.add(this.words.count(results.voters().voted(), page));
		cells.add(this.words.percent(results.voters().turnout(), page));
		cells.add(this.words.count(results.ballots().collected(), page));
		cells.add(this.words.count(results.ballots().valid(), page));
		cells.add(this.words.percent(results.ballots().validShare(), page));
		cells.add(this.words.count(results.ballots().invalid(), page));
		return cells;
	}

	private boolean seats(Level level) {
		TableRows table = new TableRows(this.words,
				this.words.say("summary.annex.seats", this.words.say("level." + level.name())))
			.words(this.words.say("summary.area"), 10);
		List.of("summary.units", "summary.seats", "summary.elected", "summary.missing", "summary.fill")
			.forEach((title) -> table.figures(null, this.words.say(title), 4));
		ChildSums sums = new ChildSums();
		for (AreaResults child : this.data.children()) {
			LevelResults results = find(child, level);
			if (results != null && results.seats() != null) {
				sums.add(results);
				table.add(false, seats(name(child.area()), results, page(child.area())));
			}
		}
		LevelResults own = find(this.data.results(), level);
		boolean there = !table.isEmpty();
		boolean whole = there && own != null && sums.coversSeatsOf(own);
		if (whole) {
			table.add(true, seats(Words.name(this.words.say("summary.total")), sums.results(level),
					page(this.data.results().area())));
		}
		this.sheet.put("annex.seats." + LevelNames.of(level), there)
			.block("annex_seats_" + LevelNames.of(level), table.table(this.words.say("summary.none")));
		return !whole || (own != null && sums.hasElectedOf(own));
	}

	private List<Figure> seats(Figure name, LevelResults results, String page) {
		Map<String, Object> line = LevelLine.of(results.level(), results, null, this.words, page);
		List<Figure> cells = new ArrayList<>(List.of(name));
		List.of("units", "seats", "elected", "missing", "fill")
			.forEach((figure) -> cells.add((Figure) Objects.requireNonNull(line.get(figure))));
		return cells;
	}

	private static @Nullable LevelResults find(AreaResults area, Level level) {
		return area.levels().stream().filter((results) -> results.level() == level).findFirst().orElse(null);
	}

	private Figure name(AreaRef area) {
		return new Figure(Words.capital(this.words.area(area.name())), null, page(area));
	}

	private String page(AreaRef area) {
		return this.words.page("areas/" + area.code());
	}

}
