package vn.homphieu.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Marks;
import vn.homphieu.report.template.Filling;

/** An official form: its text filled in with figures, in Vietnamese as the law has it. */
abstract class FormReport implements Report {

	private final String name;

	private final FormMaker maker;

	private final boolean landscape;

	FormReport(String name, FormMaker maker, boolean landscape) {
		this.name = name;
		this.maker = maker;
		this.landscape = landscape;
	}

	/**
	 * Names the text of the form.
	 * @return its name, or {@code null} where the request asks for a form that does not
	 * exist
	 * @throws NotFoundException if what the request names does not exist
	 */
	abstract @Nullable String text(ReportRequest request);

	/** Puts together what the text may use. */
	abstract Filling filling(ReportRequest request);

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Set<ReportFormat> formats() {
		return Set.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.DOCX);
	}

	@Override
	public boolean fits(ReportRequest request) {
		try {
			return isVietnamese(request) && text(request) != null;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

	/** Official forms are in Vietnamese alone. */
	static boolean isVietnamese(ReportRequest request) {
		return FormMaker.LANGUAGE.getLanguage().equals(request.language().getLanguage());
	}

	@Override
	public String templateVersion(ReportRequest request) {
		return this.maker.version(Objects.requireNonNull(text(request)));
	}

	@Override
	public void write(ReportRequest request, Marks marks, OutputStream out, Steps steps) throws IOException {
		this.maker.write(request, Objects.requireNonNull(text(request)), filling(request), this.landscape, marks, out,
				steps);
	}

}
