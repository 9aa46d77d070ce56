package vn.homphieu.report.form;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;

/** Preliminary or final statistics of any area and of the country; there is no part. */
final class StatisticsForm extends FormReport {

	private final OfficialForm form;

	private final Statistics statistics;

	StatisticsForm(String name, OfficialForm form, FormMaker maker, Statistics statistics) {
		super(name, maker, true);
		this.form = form;
		this.statistics = statistics;
	}

	@Override
	@Nullable String text(ReportRequest request) {
		return (request.part() == null) ? this.form.text(request.election(), Level.NATIONAL_ASSEMBLY) : null;
	}

	@Override
	Filling filling(ReportRequest request) {
		return this.statistics
			.tables(FormHead.of(request.election(), 1), request.election(), request.area(), request.sight(),
					this.form == OfficialForm.FINAL_STATISTICS)
			.filling();
	}

}
