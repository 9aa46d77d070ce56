package vn.homphieu.report.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.ReportRequest;

/** A form about a council; the part of the request is its code. */
abstract class CouncilForm extends FormReport {

	private final OfficialForm form;

	private final CouncilPart council;

	CouncilForm(String name, OfficialForm form, FormMaker maker, CouncilPart council, boolean landscape) {
		super(name, maker, landscape);
		this.form = form;
		this.council = council;
	}

	/** Whether there is one of the whole country, too. */
	boolean isNational() {
		return true;
	}

	@Override
	public List<Part> parts(ReportRequest request) {
		return isOffered(request) ? this.council.parts(request) : List.of();
	}

	@Override
	public Set<Level> levels(ReportRequest request) {
		return this.council.of(request).stream().map((council) -> council.level()).collect(Collectors.toSet());
	}

	@Override
	@Nullable String text(ReportRequest request) {
		return isOffered(request) ? this.council.of(request)
			.map((council) -> this.form.text(request.election(), council.level()))
			.orElse(null) : null;
	}

	private boolean isOffered(ReportRequest request) {
		return isVietnamese(request) && (isNational() || request.area().level() != AreaLevel.COUNTRY);
	}

}
