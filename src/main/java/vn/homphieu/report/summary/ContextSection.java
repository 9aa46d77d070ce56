package vn.homphieu.report.summary;

import java.util.List;
import java.util.Locale;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.report.template.Figure;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.ResultStatus;
import vn.homphieu.result.Sight;

/** Which election and area it is, who reports, and how far the figures have come. */
final class ContextSection {

	private ContextSection() {
	}

	static void add(SummaryData data, Words words, Sheet sheet) {
		election(data.election(), words, sheet);
		area(data.area(), words, sheet);
		state(data, words, sheet);
	}

	private static void election(ElectionInfo election, Words words, Sheet sheet) {
		sheet.put("election.name", new Figure(election.name(), null, words.page("")))
			.put("election.title", Words.lower(election.name()))
			.put("election.day", words.date(election.day()))
			.put("election.year", String.valueOf(election.day().getYear()))
			.put("election.term", election.term())
			.put("election.rules", election.rules().code())
			.put("election.levels", words.count(election.rules().levels().size(), null));
	}

	private static void area(AreaInfo area, Words words, Sheet sheet) {
		String name = words.area(area);
		sheet.put("area.name", new Figure(name, null, words.page("areas/" + area.code())))
			.put("area.title", Words.capital(name))
			.put("area.upper", name.toUpperCase(words.language()))
			.put("area.place", area.isCountry() ? words.say("summary.capital") : area.name());
		for (AreaLevel level : AreaLevel.values()) {
			sheet.put("area." + level.name().toLowerCase(Locale.ROOT), area.level() == level);
		}
		String issuer = area.isCountry() ? words.say("summary.issuer.country") : words.say("summary.issuer", name);
		sheet.put("issuer.name", issuer)
			.put("issuer.upper", issuer.toUpperCase(words.language()))
			.put("issuer.sign", words.say(area.isCountry() ? "summary.sign.country" : "summary.sign"));
	}

	private static void state(SummaryData data, Words words, Sheet sheet) {
		ResultStatus status = data.results().status();
		List<LevelResults> levels = data.levels();
		String page = words.page("areas/" + data.area().code());
		sheet.put("data.known", data.hasFigures())
			.put("data.simulated", data.election().simulated())
			.put("data.practice", data.election().practice())
			.put("data.published", data.sight() == Sight.PUBLISHED)
			.put("data.official", data.sight() == Sight.PUBLISHED && status == ResultStatus.OFFICIAL)
			.put("data.partial",
					data.hasFigures() && (status == ResultStatus.PARTIAL || status == ResultStatus.PENDING))
			.put("data.version", words.count(data.version().number(), null))
			.put("data.time",
					(data.version().changedAt() != null)
							? words.date(VietnamTime.dateOf(data.version().changedAt().toInstant())) : words.unknown())
			.put("stations.total", words.count(levels.isEmpty() ? null : levels.getFirst().stations().total(), page))
			.put("stations.counted",
					words.count(levels.isEmpty() ? null : levels.getFirst().stations().counted(), page));
	}

}
