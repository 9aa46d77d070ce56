package vn.homphieu.report.form;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ConstituencyInfo;
import vn.homphieu.election.Councils;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.ConstituencyResultService;

/**
 * Result minutes of a constituency, separate ones for the first vote, the re-vote and the
 * extra vote (Law 85/2015/QH13, Art. 77, 79 and 80). The part of the request is
 * {@code CONSTITUENCY} or {@code CONSTITUENCY:ROUND}.
 */
@Component
class UnitMinutes extends FormReport {

	private final Councils councils;

	private final Areas areas;

	private final ConstituencyResultService results;

	private final UnitFigures figures;

	private final FormParts parts;

	UnitMinutes(FormMaker maker, Councils councils, Areas areas, ConstituencyResultService results, UnitFigures figures,
			FormParts parts) {
		super("constituency-minutes", maker, false);
		this.councils = councils;
		this.areas = areas;
		this.results = results;
		this.figures = figures;
		this.parts = parts;
	}

	@Override
	public List<Part> parts(ReportRequest request) {
		return isVietnamese(request) ? this.parts.units(request) : List.of();
	}

	@Override
	public Set<Level> levels(ReportRequest request) {
		return FormPart.parse(request.part(), 1)
			.map((part) -> this.councils.requireConstituency(request.election().id(), part.codes().getFirst()))
			.map((unit) -> Set.of(unit.level()))
			.orElse(Set.of());
	}

	@Override
	@Nullable String text(ReportRequest request) {
		FormPart part = FormPart.parse(request.part(), 1).orElse(null);
		if (part == null) {
			return null;
		}
		ConstituencyInfo unit = this.councils.requireConstituency(request.election().id(), part.codes().getFirst());
		AreaInfo seats = this.areas.require(request.election().id(), unit.seatAreaId());
		boolean within = request.area().equals(seats) || request.area().contains(seats);
		return (within && (part.round() == 1
				|| UnitVote.isHeld(this.results.of(request.election(), unit.code(), request.sight()), part.round())))
						? OfficialForm.UNIT_MINUTES.text(request.election(), unit.level()) : null;
	}

	@Override
	Filling filling(ReportRequest request) {
		FormPart part = FormPart.parse(request.part(), 1).orElseThrow();
		UnitVote vote = UnitVote.of(this.results.of(request.election(), part.codes().getFirst(), request.sight()),
				part.round());
		return this.figures.of(request.election(), vote, request.sight());
	}

}
