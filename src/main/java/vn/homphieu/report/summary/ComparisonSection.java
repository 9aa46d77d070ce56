package vn.homphieu.report.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.report.template.Figure;
import vn.homphieu.result.PublishedFigure;

/** The term before, as far as authorities published its figures. */
final class ComparisonSection {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final Pattern COMPARED = Pattern.compile("([a-z_]+)_compared_with_(\\d{4})");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{2})?");

	/** Names of published measures and of the figures in the lines of levels. */
	private static final Map<String, String> OF_LEVEL = Map.of("constituencies", "units", "candidates",
			"candidate.total", "seats", "seats", "elected", "elected", "women", "elect.women", "ethnic_minority",
			"elect.minority", "under_40", "elect.young", "non_party", "elect.nonParty", "religious", "elect.religious",
			"self_nominated", "elect.self");

	private final Words words;

	private final Sheet sheet;

	private final String page;

	private ComparisonSection(SummaryData data, Words words, Sheet sheet) {
		this.words = words;
		this.sheet = sheet;
		this.page = words.page("areas/" + data.area().code());
	}

	/** After the figures of the levels, which it is compared with. */
	static void add(SummaryData data, Words words, Sheet sheet) {
		ComparisonSection section = new ComparisonSection(data, words, sheet);
		String own = String.valueOf(data.election().day().getYear());
		String before = data.published()
			.stream()
			.map(PublishedFigure::about)
			.filter((about) -> YEAR.matcher(about).matches() && about.compareTo(own) < 0)
			.max(Comparator.naturalOrder())
			.orElse(null);
		List<PublishedFigure> figures = data.published()
			.stream()
			.filter((figure) -> figure.about().equals(before))
			.toList();
		sheet.put("before.known", before != null)
			.put("before.year", Objects.requireNonNullElse(before, words.say("summary.unknown")));
		section.turnout(figures);
		section.table(figures, own, before);
		section.compared(data.published(), own);
	}

	private void turnout(List<PublishedFigure> figures) {
		PublishedFigure turnout = figures.stream()
			.filter((figure) -> figure.measure().equals("turnout") && figure.level().equals("ALL"))
			.findFirst()
			.orElse(null);
		BigDecimal difference = (turnout != null) ? difference(turnout) : null;
		this.sheet.put("before.turnout", (turnout != null) ? shown(turnout) : this.words.unknown())
			.put("before.change",
					(difference != null)
							? new Figure(this.words.difference(difference.abs().toPlainString()), difference, this.page)
							: this.words.unknown());
	}

	private void table(List<PublishedFigure> figures, String own, @Nullable String before) {
		TableRows table = new TableRows(this.words,
				this.words.say("summary.table.before", own, Objects.requireNonNullElse(before, "–")))
			.words(this.words.say("summary.level"), 4)
			.words(this.words.say("summary.measure"), 7)
			.figures(null, Objects.requireNonNullElse(before, "–"), 4)
			.figures(null, own, 4)
			.figures(null, this.words.say("summary.change"), 4);
		for (PublishedFigure figure : figures) {
			Figure now = now(figure);
			BigDecimal difference = difference(figure);
			if (now != null) {
				table.row(Words.name(this.words.say("level." + figure.level())),
						Words.name(this.words.say("measure." + figure.measure())), shown(figure), now,
						(difference != null) ? Words.name(this.words.difference(signed(difference)))
								: this.words.unknown());
			}
		}
		this.sheet.block("term_before", table.table(this.words.say("summary.before.none")));
	}

	/** What authorities said in words: higher, lower or equal. */
	private void compared(List<PublishedFigure> figures, String own) {
		List<Map<String, Object>> lines = new ArrayList<>();
		for (PublishedFigure figure : figures) {
			Matcher measure = COMPARED.matcher(figure.measure());
			if (figure.about().equals(own) && measure.matches()) {
				Map<String, Object> line = new LinkedHashMap<>();
				line.put("what", this.words.say("summary.compared." + measure.group(1)));
				line.put("how", new Figure(this.words.say("summary.compared." + figure.value()), null, this.page));
				line.put("same", figure.value().equals("equal"));
				line.put("year", measure.group(2));
				line.put("source", figure.source());
				lines.add(line);
			}
		}
		this.sheet.lines("compared", lines);
	}

	private Figure shown(PublishedFigure figure) {
		return this.words.published(figure.value(), number(figure), this.page);
	}

	private @Nullable BigDecimal difference(PublishedFigure before) {
		Figure now = now(before);
		BigDecimal then = number(before);
		BigDecimal figure = (now != null && now.value() != null) ? new BigDecimal(now.value().toString()) : null;
		return (figure != null && then != null && figure.scale() == then.scale()) ? figure.subtract(then) : null;
	}

	private static String signed(BigDecimal difference) {
		return ((difference.signum() > 0) ? "+" : "") + difference.toPlainString();
	}

	private static @Nullable BigDecimal number(PublishedFigure figure) {
		return NUMBER.matcher(figure.value()).matches() ? new BigDecimal(figure.value()) : null;
	}

	/** The same figure of this election, by the names that the text uses. */
	private @Nullable Figure now(PublishedFigure before) {
		if (before.level().equals("ALL")) {
			return figure(this.sheet.map(before.measure().endsWith("_share") ? "ballots" : "voters"),
					before.measure().equals("valid_share") ? "validShare" : before.measure());
		}
		String name = OF_LEVEL.get(before.measure());
		return (name != null) ? figure(this.sheet.map(LevelNames.of(Level.valueOf(before.level()))), name) : null;
	}

	private static @Nullable Figure figure(Map<?, ?> figures, String path) {
		int dot = path.indexOf('.');
		Object found = figures.get((dot < 0) ? path : path.substring(0, dot));
		if (dot >= 0) {
			return (found instanceof Map<?, ?> inner) ? figure(inner, path.substring(dot + 1)) : null;
		}
		return (found instanceof Figure figure) ? figure : null;
	}

}
