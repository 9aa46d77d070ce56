package vn.homphieu.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;

/** Writes documents down in each form that there is a writer for. */
@Component
public class DocumentWriters {

	private final Map<ReportFormat, DocumentWriter> writers;

	/**
	 * Creates it.
	 * @param writers the writers, one for each form
	 */
	public DocumentWriters(List<DocumentWriter> writers) {
		this.writers = writers.stream().collect(Collectors.toMap(DocumentWriter::format, Function.identity()));
	}

	/**
	 * Tells in which forms documents are written.
	 * @return the forms
	 */
	public Set<ReportFormat> formats() {
		return this.writers.keySet();
	}

	/**
	 * Writes a document; the same document always gives the same bytes.
	 * @param format its form: one of {@link #formats()}
	 * @param document the document
	 * @param out takes the bytes; not closed
	 * @param steps hears how far it is: the last is told when the document is complete
	 * @throws IOException if it cannot be written
	 * @throws IllegalArgumentException if documents are not written in this form
	 */
	public void write(ReportFormat format, Document document, OutputStream out, Report.Steps steps) throws IOException {
		DocumentWriter writer = this.writers.get(format);
		if (writer == null) {
			throw new IllegalArgumentException("documents are not written as " + format);
		}
		writer.write(document, out, steps);
	}

}
