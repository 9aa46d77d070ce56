package vn.homphieu.report.form;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.CouncilInfo;
import vn.homphieu.election.Councils;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.Report.Part;
import vn.homphieu.report.ReportRequest;

/** Finds the council that the part of a request names, where the form fits its area. */
@Component
class CouncilPart {

	private final Councils councils;

	private final Areas areas;

	private final FormParts parts;

	CouncilPart(Councils councils, Areas areas, FormParts parts) {
		this.councils = councils;
		this.areas = areas;
		this.parts = parts;
	}

	/** Lists the councils that a form of an area can be about. */
	List<Part> parts(ReportRequest request) {
		return this.parts.councils(request);
	}

	/**
	 * Finds the council: its own area is asked for, for the National Assembly the country
	 * or a province.
	 * @throws vn.homphieu.kernel.NotFoundException if there is no such council
	 */
	Optional<CouncilInfo> of(ReportRequest request) {
		String code = request.part();
		if (code == null) {
			return Optional.empty();
		}
		CouncilInfo council = this.councils.require(request.election().id(), code);
		boolean own = council.areaId() == request.area().id();
		boolean province = council.level() == Level.NATIONAL_ASSEMBLY && request.area().level() == AreaLevel.PROVINCE;
		return (own || province) ? Optional.of(council) : Optional.empty();
	}

	/** Begins the figures of a form about a council. */
	FormFigures head(ReportRequest request, CouncilInfo council) {
		AreaInfo area = request.area();
		return FormHead.places(FormHead.of(request.election(), 1), this.areas.path(request.election().id(), area))
			.text("council", council.name())
			.text("area", area.fullName())
			.condition("national", area.isCountry());
	}

}
