package vn.homphieu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import vn.homphieu.report.document.Marks;

/** A kind of report, form or table: a bean for each. */
public interface Report {

	/**
	 * Names the report.
	 * @return its name, which is also the end of its text {@code report.name.NAME}
	 */
	String name();

	/**
	 * Tells in which forms it is handed out.
	 * @return the forms
	 */
	Set<ReportFormat> formats();

	/**
	 * Tells whether it can be asked for, e.g. whether the area has such a council.
	 * @param request what is asked for
	 * @return whether it can
	 */
	boolean fits(ReportRequest request);

	/**
	 * Tells which state of its text it is made from.
	 * @param request what is asked for
	 * @return changes whenever its template does
	 */
	String templateVersion(ReportRequest request);

	/**
	 * Makes the report.
	 * @param request what is asked for
	 * @param marks what every page carries
	 * @param out takes the bytes; not closed
	 * @param steps hears how far it is
	 * @throws IOException if it cannot be written
	 */
	void write(ReportRequest request, Marks marks, OutputStream out, Steps steps) throws IOException;

	/** Hears how far a report is. */
	@FunctionalInterface
	interface Steps {

		/** Nobody listens. */
		Steps SILENT = (done, total) -> {
		};

		/**
		 * Tells how far it is.
		 * @param done steps done
		 * @param total all steps
		 */
		void progress(long done, long total);

	}

}
