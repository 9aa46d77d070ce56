package vn.homphieu.report.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.kept.IssuedReport;
import vn.homphieu.result.Sight;

/** Writes down what is asked for as names and values, and reads it again. */
@Component
class RequestText {

	private final Elections elections;

	private final Areas areas;

	RequestText(Elections elections, Areas areas) {
		this.elections = elections;
		this.areas = areas;
	}

	Map<String, String> write(ReportRequest request) {
		Map<String, String> text = new LinkedHashMap<>();
		text.put("report", request.report());
		text.put("election", request.election().slug());
		text.put("area", request.area().code());
		text.put("part", Objects.requireNonNullElse(request.part(), ""));
		text.put("language", request.language().getLanguage());
		text.put("sight", request.sight().name());
		text.put("format", request.format().name());
		return text;
	}

	/** Throws NotFoundException where the election or area is no longer there. */
	ReportRequest read(Map<String, String> text) {
		ElectionInfo election = this.elections.require(value(text, "election"));
		String part = value(text, "part");
		return new ReportRequest(value(text, "report"), election,
				this.areas.require(election.id(), value(text, "area")), part.isEmpty() ? null : part,
				Locale.of(value(text, "language")), Sight.valueOf(value(text, "sight")),
				ReportFormat.valueOf(value(text, "format")));
	}

	/** What was asked for when a report was made. */
	ReportRequest of(IssuedReport report, ReportFormat format) {
		ElectionInfo election = this.elections.require(report.electionId());
		return new ReportRequest(report.report(), election, this.areas.require(election.id(), report.area()),
				report.part().isEmpty() ? null : report.part(), Locale.of(report.language()), report.sight(), format);
	}

	private static String value(Map<String, String> text, String name) {
		return Objects.requireNonNull(text.get(name), name);
	}

}
