package vn.homphieu.report.summary;

import vn.homphieu.result.MinutesRemarks;
import vn.homphieu.result.MinutesRemarks.KeptWarning;

/** Corrections and warnings of minutes, and where all voters took part. */
final class RemarkSection {

	private RemarkSection() {
	}

	static void add(SummaryData data, Words words, Sheet sheet) {
		MinutesRemarks remarks = data.remarks();
		boolean known = data.hasFigures();
		String page = words.page("areas/" + data.area().code());
		sheet.put("remarks.corrected", words.count(known ? remarks.corrected() : null, page))
			.put("remarks.withdrawn", words.count(known ? remarks.withdrawn() : null, page))
			.put("remarks.warnings",
					words.count(known ? remarks.warnings().stream().mapToLong(KeptWarning::minutes).sum() : null,
							page))
			.put("full.areas", words.count(known ? data.full().areas() : null, page))
			.put("full.all", words.count(known ? data.full().full() : null, page));
		TableRows table = new TableRows(words, words.say("summary.table.warnings"))
			.words(words.say("summary.code"), 1)
			.words(words.say("summary.warning"), 8)
			.figures(null, words.say("summary.minutes"), 2);
		remarks.warnings()
			.forEach((warning) -> table.row(Words.name(warning.code()), Words.name(words.say("warning." + warning.code())),
					words.count(warning.minutes(), page)));
		sheet.block("warnings", table.table(words.say("summary.warning.none")));
	}

}
