package vn.homphieu.report.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.DocumentWriters;
import vn.homphieu.report.document.Marks;
import vn.homphieu.report.template.ReportTexts;

/** The summary report (báo cáo tổng kết) of any area. */
@Component
class SummaryReport implements Report {

	private final SummaryFillings fillings;

	private final ReportTexts texts;

	private final DocumentWriters writers;

	private final MessageSource messages;

	SummaryReport(SummaryFillings fillings, ReportTexts texts, DocumentWriters writers, MessageSource messages) {
		this.fillings = fillings;
		this.texts = texts;
		this.writers = writers;
		this.messages = messages;
	}

	@Override
	public String name() {
		return SummaryTexts.NAME;
	}

	@Override
	public Set<ReportFormat> formats() {
		return Set.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.DOCX);
	}

	@Override
	public boolean fits(ReportRequest request) {
		return request.report().equals(name()) && request.part() == null;
	}

	@Override
	public String templateVersion(ReportRequest request) {
		return this.texts.version(SummaryTexts.NAME, request.language());
	}

	@Override
	public void write(ReportRequest request, Marks marks, OutputStream out, Steps steps) throws IOException {
		steps.progress(0, 1);
		Document document = document(request, marks);
		this.writers.write(request.format(), document, out, (done, total) -> steps.progress(total + done, 2 * total));
	}

	private Document document(ReportRequest request, Marks marks) {
		Locale language = request.language();
		Words words = new Words(this.messages, language, request.election().slug());
		List<Block> blocks = this.texts.fill(SummaryTexts.NAME, language,
				this.fillings.of(request.election(), request.area(), language, request.sight()));
		String title = words.say("summary.title", words.area(request.area()), request.election().name());
		return new Document(title, language, false, blocks, marks);
	}

}
