package vn.homphieu.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.report.template.Figure;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.LevelResults;

/** Voters, ballots and seats, level by level, and the tables of them. */
final class LevelSection {

	private final Words words;

	private final Sheet sheet;

	private final List<Map<String, Object>> held = new ArrayList<>();

	private LevelSection(Words words, Sheet sheet) {
		this.words = words;
		this.sheet = sheet;
	}

	static void add(SummaryData data, Words words, Sheet sheet) {
		LevelSection section = new LevelSection(words, sheet);
		section.levels(data);
		section.ballots(data);
		section.voterTable();
		section.ballotTable(data);
		section.seatTable();
	}

	private void levels(SummaryData data) {
		String page = this.words.page("areas/" + data.area().code());
		for (Level level : Level.values()) {
			Map<String, Object> line = LevelLine.of(level, find(data, level), data.groups().get(level), this.words,
					page);
			this.sheet.put(LevelNames.of(level), line);
			if (Boolean.TRUE.equals(line.get("held"))) {
				this.held.add(line);
			}
		}
		this.sheet.lines("levels", this.held)
			.lines("councils", this.held.stream().filter((line) -> Boolean.TRUE.equals(line.get("seated"))).toList());
		Map<String, Object> first = this.held.isEmpty()
				? LevelLine.of(Level.NATIONAL_ASSEMBLY, null, null, this.words, page) : this.held.getFirst();
		List.of("roll", "registered", "voted", "absent", "turnout")
			.forEach((name) -> this.sheet.put("voters." + name, Objects.requireNonNull(first.get(name))));
	}

	private static @Nullable LevelResults find(SummaryData data, Level level) {
		return data.levels().stream().filter((results) -> results.level() == level).findFirst().orElse(null);
	}

	private void ballots(SummaryData data) {
		String page = this.words.page("areas/" + data.area().code());
		Ballots all = data.hasFigures() ? data.results().allLevels().ballots() : null;
		this.sheet.put("ballots.issued", this.words.count((all != null) ? all.issued() : null, page))
			.put("ballots.collected", this.words.count((all != null) ? all.collected() : null, page))
			.put("ballots.valid", this.words.count((all != null) ? all.valid() : null, page))
			.put("ballots.invalid", this.words.count((all != null) ? all.invalid() : null, page))
			.put("ballots.validShare", this.words.percent((all != null) ? all.validShare() : null, page))
			.put("ballots.invalidShare", this.words.percent((all != null) ? all.invalidShare() : null, page));
	}

	private void voterTable() {
		TableRows table = new TableRows(this.words, this.words.say("summary.table.voters"))
			.words(this.words.say("summary.level"), 5)
			.figures(null, this.words.say("summary.registered"), 4)
			.figures(null, this.words.say("summary.voted"), 4)
			.figures(null, this.words.say("summary.turnout"), 3)
			.figures(null, this.words.say("summary.stations"), 4);
		this.held.forEach((line) -> table.row(Words.name(String.valueOf(line.get("name"))), figure(line, "registered"),
				figure(line, "voted"), figure(line, "turnout"), figure(line, "counted")));
		this.sheet.block("voters_by_level", table.table(this.words.say("summary.none")));
	}

	private void ballotTable(SummaryData data) {
		TableRows table = new TableRows(this.words, this.words.say("summary.table.ballots"))
			.words(this.words.say("summary.level"), 6)
			.figures(null, this.words.say("summary.issued"), 4)
			.figures(null, this.words.say("summary.collected"), 4)
			.figures(this.words.say("summary.valid"), this.words.say("summary.number"), 4)
			.figures(this.words.say("summary.valid"), "%", 3)
			.figures(this.words.say("summary.invalid"), this.words.say("summary.number"), 4)
			.figures(this.words.say("summary.invalid"), "%", 3);
		this.held.forEach((line) -> table.row(Words.name(String.valueOf(line.get("name"))), figure(line, "issued"),
				figure(line, "collected"), figure(line, "valid"), figure(line, "validShare"), figure(line, "invalid"),
				figure(line, "invalidShare")));
		Map<String, Object> all = this.sheet.map("ballots");
		if (data.hasFigures()) {
			table.add(true,
					List.of(Words.name(this.words.say("summary.all")), figure(all, "issued"), figure(all, "collected"),
							figure(all, "valid"), figure(all, "validShare"), figure(all, "invalid"),
							figure(all, "invalidShare")));
		}
		this.sheet.block("ballots_by_level", table.table(this.words.say("summary.none")));
	}

	private void seatTable() {
		List<Map<String, Object>> seated = this.held.stream()
			.filter((line) -> Boolean.TRUE.equals(line.get("seated")))
			.toList();
		boolean confirmed = seated.stream().anyMatch((line) -> figure(line, "confirmed").value() != null);
		TableRows table = new TableRows(this.words, this.words.say("summary.table.seats"))
			.words(this.words.say("summary.level"), 6)
			.figures(null, this.words.say("summary.units"), 4)
			.figures(null, this.words.say("summary.candidates"), 4)
			.figures(null, this.words.say("summary.seats"), 3)
			.figures(null, this.words.say("summary.elected"), 3)
			.figures(null, this.words.say("summary.fill"), 3)
			.figures(null, this.words.say("summary.missing"), 3);
		if (confirmed) {
			table.figures(this.words.say("summary.confirmed"), this.words.say("summary.number"), 3)
				.figures(this.words.say("summary.confirmed"), "%", 3);
		}
		for (Map<String, Object> line : seated) {
			List<Figure> cells = new ArrayList<>(List.of(Words.name(String.valueOf(line.get("name"))),
					figure(line, "units"), figure(within(line, "candidate"), "total"), figure(line, "seats"),
					figure(line, "elected"), figure(line, "fill"), figure(line, "missing")));
			if (confirmed) {
				cells.add(figure(line, "confirmed"));
				cells.add(figure(line, "confirmedShare"));
			}
			table.add(false, cells);
		}
		this.sheet.block("seats_by_level", table.table(this.words.say("summary.none")));
	}

	private static Figure figure(Map<?, ?> line, String name) {
		return (Figure) Objects.requireNonNull(line.get(name));
	}

	private static Map<?, ?> within(Map<String, Object> line, String name) {
		return (Map<?, ?>) Objects.requireNonNull(line.get(name));
	}

}
