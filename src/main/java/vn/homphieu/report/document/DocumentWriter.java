package vn.homphieu.report.document;

import java.io.IOException;
import java.io.OutputStream;

import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;

/** Writes documents down in one form; the same document always gives the same bytes. */
public interface DocumentWriter {

	/**
	 * Tells which form it writes.
	 * @return the form
	 */
	ReportFormat format();

	/**
	 * Writes a document.
	 * @param document the document
	 * @param out takes the bytes; not closed
	 * @param steps hears how far it is
	 * @throws IOException if it cannot be written
	 */
	void write(Document document, OutputStream out, Report.Steps steps) throws IOException;

}
