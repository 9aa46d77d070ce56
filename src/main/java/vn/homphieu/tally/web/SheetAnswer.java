package vn.homphieu.tally.web;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.tally.DraftSaved;
import vn.homphieu.tally.Submission;

/**
 * What the script of a sitting is told.
 *
 * @param accepted whether the sheet is handed in
 * @param revision revision of the draft now
 * @param savedAt when it was saved, by the clocks of Vietnam
 * @param findings what is wrong or strange
 */
record SheetAnswer(boolean accepted, int revision, String savedAt, List<FoundRule> findings) {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

	static SheetAnswer of(DraftSaved saved) {
		return new SheetAnswer(false, saved.revision(), clock(saved.savedAt()), List.of());
	}

	static SheetAnswer of(Submission answer, List<FoundRule> findings) {
		return new SheetAnswer(answer.accepted(), answer.revision(), clock(answer.at()), findings);
	}

	static String clock(OffsetDateTime moment) {
		return CLOCK.format(moment.atZoneSameInstant(VietnamTime.ZONE));
	}

}
