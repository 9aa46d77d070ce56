package vn.homphieu.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.DocumentWriters;
import vn.homphieu.report.document.Marks;
import vn.homphieu.report.document.Run;
import vn.homphieu.report.template.Filling;
import vn.homphieu.report.template.ReportTexts;

/** Fills the text of a form in and writes it down. */
@Component
class FormMaker {

	static final Locale LANGUAGE = Locale.of("vi");

	private final ReportTexts texts;

	private final DocumentWriters writers;

	FormMaker(ReportTexts texts, DocumentWriters writers) {
		this.texts = texts;
		this.writers = writers;
	}

	String version(String text) {
		return this.texts.version(text, LANGUAGE);
	}

	List<Block> fill(String text, Filling filling) {
		return OpenPlaces.dotted(this.texts.fill(text, LANGUAGE, filling));
	}

	void write(ReportRequest request, String text, Filling filling, boolean landscape, @Nullable Marks marks,
			OutputStream out, Report.Steps steps) throws IOException {
		List<Block> blocks = fill(text, filling);
		write(request.format(), new Document(title(blocks), LANGUAGE, landscape, blocks, marks), out, steps);
	}

	void write(ReportFormat format, Document document, OutputStream out, Report.Steps steps) throws IOException {
		this.writers.write(format, document, out, steps);
	}

	/** The title of a form stands in its first heading. */
	static String title(List<Block> blocks) {
		return blocks.stream()
			.filter(Block.Heading.class::isInstance)
			.map(Block.Heading.class::cast)
			.findFirst()
			.map((heading) -> heading.runs()
				.stream()
				.map((run) -> (run instanceof Run.Text text) ? text.text() : " ")
				.collect(Collectors.joining())
				.strip())
			.orElse("");
	}

}
