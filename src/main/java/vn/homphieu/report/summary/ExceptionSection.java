package vn.homphieu.report.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.template.Figure;
import vn.homphieu.result.ExceptionCounts;
import vn.homphieu.result.ExceptionalUnit;
import vn.homphieu.result.UnitExceptions;

/** Constituencies that were short, voted again, were cancelled or had a tie. */
final class ExceptionSection {

	/** What is counted, by its name in texts. */
	private static final Map<String, ToIntFunction<ExceptionCounts>> COUNTS = new LinkedHashMap<>();

	static {
		COUNTS.put("short", ExceptionCounts::shortOf);
		COUNTS.put("missing", ExceptionCounts::missing);
		COUNTS.put("revoted", ExceptionCounts::revoted);
		COUNTS.put("revotedStations", ExceptionCounts::revotedStations);
		COUNTS.put("revoteDue", ExceptionCounts::revoteDue);
		COUNTS.put("extraVoted", ExceptionCounts::extraVoted);
		COUNTS.put("extraDue", ExceptionCounts::extraDue);
		COUNTS.put("cancelled", ExceptionCounts::cancelled);
		COUNTS.put("cancelledStations", ExceptionCounts::cancelledStations);
		COUNTS.put("tiesDecided", ExceptionCounts::tiesDecided);
		COUNTS.put("tiesOpen", ExceptionCounts::tiesOpen);
	}

	private ExceptionSection() {
	}

	static void add(SummaryData data, Words words, Sheet sheet) {
		UnitExceptions found = data.exceptions();
		String page = words.page("areas/" + data.area().code());
		boolean known = data.hasFigures();
		sheet.put("exceptions.total", words.count(known ? found.total() : null, page))
			.put("exceptions.listed", words.count(found.units().size(), page))
			.put("exceptions.more", words.count(found.total() - found.units().size(), page));
		COUNTS.forEach((name, count) -> sheet.put("exceptions." + name,
				words.count(known ? found.counts().stream().mapToInt(count).sum() : null, page)));
		counts(found, words, sheet, page);
		units(found, words, sheet);
	}

	private static void counts(UnitExceptions found, Words words, Sheet sheet, String page) {
		List<String> shown = COUNTS.entrySet()
			.stream()
			.filter((count) -> found.counts().stream().anyMatch((level) -> count.getValue().applyAsInt(level) > 0))
			.map(Map.Entry::getKey)
			.toList();
		TableRows table = new TableRows(words, words.say("summary.table.exceptionCounts"))
			.words(words.say("summary.level"), 5);
		shown.forEach((name) -> table.figures(null, words.say("summary.exception." + name), 4));
		for (ExceptionCounts level : found.counts()) {
			List<Figure> cells = new ArrayList<>();
			cells.add(Words.name(words.say("level." + level.level().name())));
			shown.forEach(
					(name) -> cells.add(words.count(Objects.requireNonNull(COUNTS.get(name)).applyAsInt(level), page)));
			table.add(false, cells);
		}
		sheet.block("exceptions_by_level", table.table(words.say("summary.exception.none")));
	}

	private static void units(UnitExceptions found, Words words, Sheet sheet) {
		TableRows table = new TableRows(words, words.say("summary.table.exceptions"))
			.words(words.say("summary.level"), 12)
			.words(words.say("summary.unit"), 13)
			.words(words.say("summary.area"), 13)
			.figures(null, words.say("summary.seats"), 7)
			.figures(null, words.say("summary.elected"), 7)
			.figures(null, words.say("summary.missing"), 7)
			.words(words.say("summary.happened"), 16);
		for (ExceptionalUnit unit : found.units()) {
			String page = words.page("constituencies/" + unit.code());
			table.row(Words.name(words.say("level." + unit.level().name())), new Figure(unit.name(), null, page),
					Words.name(Words.capital(place(unit, words))), words.count(unit.seats(), page),
					words.count(unit.elected(), page), words.count(unit.missing(), page),
					Words.name(happened(unit, words)));
		}
		sheet.block("exceptions", table.table(words.say("summary.exception.none")));
	}

	/** Communes of one name lie in several districts. */
	private static String place(ExceptionalUnit unit, Words words) {
		String within = unit.within();
		String area = words.area(unit.area());
		return (within != null) ? area + ", " + words.area(within) : area;
	}

	private static String happened(ExceptionalUnit unit, Words words) {
		List<String> said = new ArrayList<>();
		if (unit.cancelled()) {
			said.add(words.say("summary.happened.cancelled"));
		}
		if (unit.cancelledStations() > 0) {
			said.add(words.say("summary.happened.cancelledStations", words.count(unit.cancelledStations(), null)));
		}
		if (unit.revoted() || unit.revotedStations() > 0) {
			said.add(held("summary.happened.revoted", "summary.happened.revoted.on", unit.revoteDay(), words));
		}
		if (unit.extraVoted()) {
			said.add(held("summary.happened.extra", "summary.happened.extra.on", unit.extraDay(), words));
		}
		if (unit.tieDecided()) {
			said.add(words.say("summary.happened.tie"));
		}
		said.add(words.say("outcome.short." + unit.outcome().name()));
		return Words.capital(String.join("; ", said));
	}

	private static String held(String key, String keyWithDay, @Nullable LocalDate day, Words words) {
		return (day != null) ? words.say(keyWithDay, words.date(day)) : words.say(key);
	}

}
