package vn.homphieu.report.form;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.homphieu.election.CouncilInfo;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.ConstituencyResultService;
import vn.homphieu.result.ConstituencyView;

/**
 * Minutes of a province on the National Assembly, or the summary of a People's Council
 * (Law 85/2015/QH13, Art. 83 and 85): one document, whatever votes were held. The part of
 * the request is the code of the council.
 */
@Component
class CouncilMinutes extends CouncilForm {

	private final CouncilPart part;

	private final ConstituencyResultService results;

	private final CouncilFigures figures;

	CouncilMinutes(FormMaker maker, CouncilPart part, ConstituencyResultService results, CouncilFigures figures) {
		super("council-minutes", OfficialForm.COUNCIL_MINUTES, maker, part, false);
		this.part = part;
		this.results = results;
		this.figures = figures;
	}

	@Override
	boolean isNational() {
		return false;
	}

	@Override
	Filling filling(ReportRequest request) {
		CouncilInfo council = this.part.of(request).orElseThrow();
		List<ConstituencyView> units = this.results.ofCouncil(request.election(), council.code(), request.area(),
				request.sight());
		return this.figures.of(this.part.head(request, council), request, units);
	}

}
