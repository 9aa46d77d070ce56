package vn.homphieu.report.summary;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.homphieu.report.template.Figure;
import vn.homphieu.station.OtherVotingDays;

/** Early and postponed voting. */
final class OtherDaySection {

	private OtherDaySection() {
	}

	static void add(SummaryData data, Words words, Sheet sheet) {
		OtherVotingDays found = data.otherDays();
		String own = words.page("areas/" + data.area().code());
		sheet.put("otherDays.stations", words.count(found.days().stream().mapToLong(OtherVotingDays.Day::stations).sum(), own))
			.put("otherDays.voters", words.count(found.days().stream().mapToLong(OtherVotingDays.Day::voters).sum(), own));
		sheet.lines("otherDays.days", found.days().stream().map((day) -> line(day, data, words, own)).toList());
		TableRows table = new TableRows(words, words.say("summary.table.otherDays")).words(words.say("summary.day"), 4)
			.words(words.say("summary.area"), 6)
			.words(words.say("summary.within"), 6)
			.figures(null, words.say("summary.stations"), 3)
			.figures(null, words.say("summary.voters"), 3);
		for (OtherVotingDays.Place place : found.places()) {
			String page = words.page("areas/" + place.code());
			table.row(words.date(place.day()), new Figure(Words.capital(words.area(place.name())), null, page),
					Words.name(Words.capital(words.area(place.within()))), words.count(place.stations(), page),
					words.count(place.voters(), page));
		}
		long more = found.days().stream().mapToLong(OtherVotingDays.Day::places).sum() - found.places().size();
		sheet.put("otherDays.more", words.count(more, own))
			.block("other_days", table.table(words.say("summary.otherDays.none")));
	}

	private static Map<String, Object> line(OtherVotingDays.Day day, SummaryData data, Words words,
			String own) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("day", words.date(day.day()));
		line.put("early", day.day().isBefore(data.election().day()));
		line.put("stations", words.count(day.stations(), own));
		line.put("places", words.count(day.places(), own));
		line.put("voters", words.count(day.voters(), own));
		return Map.copyOf(line);
	}

}
