package vn.homphieu.audit;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.kernel.VietnamTime;

/** Writes entries of the log as CSV, a few thousand at a time. */
@Component
class LogExport {

	private static final int STEP = 5_000;

	private final Logbook logbook;

	LogExport(Logbook logbook) {
		this.logbook = logbook;
	}

	void write(Actor actor, LogFilter filter, Writer out) throws IOException {
		// A spreadsheet takes the text for UTF-8 only if it begins with a mark.
		out.write('\uFEFF');
		CsvWriter csv = CsvWriter.builder().build(out);
		csv.writeRecord("seal", "at", "username", "role", "address", "action", "election", "place", "before", "after");
		Long before = null;
		do {
			List<LogEntry> entries = this.logbook.read(actor, filter, before, STEP);
			entries.forEach((entry) -> write(csv, entry));
			before = (entries.size() < STEP) ? null : entries.getLast().id();
		}
		while (before != null);
		csv.flush();
	}

	private static void write(CsvWriter csv, LogEntry entry) {
		csv.writeRecord(text(entry.seal()),
				DateTimeFormatter.ISO_OFFSET_DATE_TIME
					.format(entry.at().atZoneSameInstant(VietnamTime.ZONE).toOffsetDateTime()),
				text(entry.username()), entry.role(), text(entry.address()), text(entry.action()),
				text(entry.election()), text(entry.place()), text(entry.before()), text(entry.after()));
	}

	/** A cell that begins like a formula would be reckoned by a spreadsheet. */
	private static String text(@Nullable Object value) {
		String text = (value != null) ? value.toString() : "";
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
