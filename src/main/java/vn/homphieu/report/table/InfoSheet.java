package vn.homphieu.report.table;

import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import org.dhatim.fastexcel.Worksheet;

import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Marks;
import vn.homphieu.result.Sight;

/**
 * The first worksheet: what the workbook is, from which data, and what its columns mean.
 */
final class InfoSheet {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

	private final TableTexts texts;

	private final ReportRequest request;

	private final Marks marks;

	private int row;

	InfoSheet(TableTexts texts, ReportRequest request, Marks marks) {
		this.texts = texts;
		this.request = request;
		this.marks = marks;
	}

	void write(TableSpec table, Worksheet sheet) throws IOException {
		sheet.width(0, 30);
		sheet.width(1, 70);
		line(sheet, "table", this.texts.text("name." + table.name()));
		line(sheet, "area", this.request.area().fullName());
		line(sheet, "election", this.request.election().name());
		line(sheet, "status", status());
		if (this.marks.simulated() || this.marks.practice()) {
			line(sheet, "data", this.texts.text(this.marks.practice() ? "practice" : "simulated"));
		}
		OffsetDateTime time = this.marks.time();
		line(sheet, "time", (time != null) ? TIME.format(VietnamTime.at(time.toInstant())) : this.texts.text("empty"));
		line(sheet, "version", Long.toString(this.marks.version()));
		line(sheet, "hash", this.marks.hash());
		line(sheet, "code", this.marks.code());
		line(sheet, "check", this.marks.checkAddress());
		line(sheet, "source", source());
		this.row++;
		line(sheet, "columns", this.texts.text("columns"));
		for (Column column : table.columns()) {
			sheet.inlineString(this.row, 0, column.name());
			sheet.inlineString(this.row, 1, this.texts.heading(column));
			this.row++;
		}
		sheet.range(0, 0, this.row - 1, 0).style().bold().set();
		sheet.finish();
	}

	private void line(Worksheet sheet, String label, String text) {
		sheet.inlineString(this.row, 0, this.texts.text("info." + label));
		sheet.inlineString(this.row, 1, text);
		this.row++;
	}

	private String status() {
		String status = this.texts.text(this.marks.official() ? "official" : "provisional");
		return (this.request.sight() == Sight.PUBLISHED) ? status : status + " – " + this.texts.text("unpublished");
	}

	/** The page of the area on the portal that the check page belongs to. */
	private String source() {
		String page = "/elections/" + this.request.election().slug()
				+ (this.request.area().isCountry() ? "" : "/areas/" + this.request.area().code());
		return URI.create(this.marks.checkAddress()).resolve(page).toString();
	}

}
