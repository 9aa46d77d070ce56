package vn.homphieu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.homphieu.kernel.Level;
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
	 * Lists the parts of an area of which one has to be chosen, e.g. its councils.
	 * @param request what is asked for, without a part
	 * @return the parts; empty for a report of the area as a whole
	 */
	default List<Part> parts(ReportRequest request) {
		return List.of();
	}

	/**
	 * Tells whose figures it shows: officials limited to some levels may have those that
	 * are not public only of their levels.
	 * @param request what is asked for
	 * @return the levels; all unless the report shows fewer
	 */
	default Set<Level> levels(ReportRequest request) {
		return EnumSet.allOf(Level.class);
	}

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

	/**
	 * A part that a report can be about.
	 *
	 * @param code what {@link ReportRequest#part()} says
	 * @param name what it is called
	 */
	record Part(String code, String name) {
	}

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
