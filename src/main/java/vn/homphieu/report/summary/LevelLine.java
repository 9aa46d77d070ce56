package vn.homphieu.report.summary;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.template.Figure;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.Constituencies;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.AreaResults.Voters;
import vn.homphieu.result.CandidateGroups;

/** The figures of one level by their names; those that are not there say so. */
final class LevelLine {

	private final Words words;

	private final @Nullable String page;

	private final Map<String, Object> figures = new LinkedHashMap<>();

	private LevelLine(Words words, @Nullable String page) {
		this.words = words;
		this.page = page;
	}

	/**
	 * Names the figures of a level.
	 * @param level the level
	 * @param results its results; null where it has no contest in the area
	 * @param groups who stands and who was elected; null where its seats are not shown
	 * @param words words of the report
	 * @param page the page that they come from
	 */
	static Map<String, Object> of(Level level, @Nullable LevelResults results, @Nullable CandidateGroups groups,
			Words words, String page) {
		LevelLine line = new LevelLine(words, page);
		line.figures.put("held", results != null);
		line.figures.put("name", words.say("level." + level.name()));
		line.figures.put("deputies", words.say("summary.deputies." + level.name()));
		boolean counted = results != null && results.stations().counted() > 0;
		line.voters((results != null && counted) ? results.voters() : null);
		line.ballots((results != null && counted) ? results.ballots() : null);
		line.count("roll", (results != null) ? results.voters().roll() : null);
		line.count("stations", (results != null) ? results.stations().total() : null);
		line.count("counted", (results != null) ? results.stations().counted() : null);
		line.seats((results != null) ? results.seats() : null, (results != null) ? results.constituencies() : null);
		line.figures.put("candidate", GroupLine.of((groups != null) ? groups.candidates() : null, words, page));
		line.figures.put("elect", GroupLine.of((groups != null) ? groups.deputies() : null, words, page));
		return line.figures;
	}

	private void voters(@Nullable Voters voters) {
		count("registered", (voters != null) ? voters.registered() : null);
		count("voted", (voters != null) ? voters.voted() : null);
		count("absent", (voters != null) ? voters.registered() - voters.voted() : null);
		this.figures.put("turnout", this.words.percent((voters != null) ? voters.turnout() : null, this.page));
	}

	private void ballots(@Nullable Ballots ballots) {
		count("issued", (ballots != null) ? ballots.issued() : null);
		count("collected", (ballots != null) ? ballots.collected() : null);
		count("valid", (ballots != null) ? ballots.valid() : null);
		count("invalid", (ballots != null) ? ballots.invalid() : null);
		this.figures.put("validShare", this.words.percent((ballots != null) ? ballots.validShare() : null, this.page));
		this.figures.put("invalidShare",
				this.words.percent((ballots != null) ? ballots.invalidShare() : null, this.page));
	}

	private void seats(@Nullable Seats seats, @Nullable Constituencies units) {
		Seats known = (seats != null && seats.fillRate() != null) ? seats : null;
		Seats settled = (units != null && units.undecided() == 0) ? known : null;
		Integer elected = (known != null) ? known.elected() : null;
		Integer confirmed = (known != null) ? known.confirmed() : null;
		this.figures.put("seated", seats != null);
		count("units", (units != null) ? units.total() : null);
		count("undecided", (units != null) ? units.undecided() : null);
		count("seats", (seats != null) ? seats.total() : null);
		count("elected", elected);
		count("missing", (settled != null) ? settled.total() - settled.elected() : null);
		count("confirmed", confirmed);
		count("refused", (confirmed != null && settled != null) ? settled.elected() - confirmed : null);
		this.figures.put("fill", share(elected, seats));
		this.figures.put("confirmedShare", share(confirmed, seats));
		this.figures.put("ratio", (known != null && this.page != null)
				? this.words.ratio(known.elected(), known.total(), this.page) : this.words.unknown());
	}

	/** Elected and confirmed are shares of the same seats, each of its own. */
	private Figure share(@Nullable Integer part, @Nullable Seats seats) {
		return this.words.percent((part != null && seats != null) ? Percentage.of(part, seats.total()) : null,
				this.page);
	}

	private void count(String name, @Nullable Number count) {
		this.figures.put(name, this.words.count(count, this.page));
	}

}
