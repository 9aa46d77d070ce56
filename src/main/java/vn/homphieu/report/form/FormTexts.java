package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.report.Report.Part;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.report.template.TextSource;
import vn.homphieu.result.Sight;

/** Lets officials edit the texts of the official forms. */
@Component
class FormTexts implements TextSource {

	private final List<FormReport> forms;

	private final Areas areas;

	FormTexts(List<FormReport> forms, Areas areas) {
		this.forms = forms;
		this.areas = areas;
	}

	@Override
	public List<String> texts() {
		return Stream.of("2026", "2021").flatMap(OfficialForm::texts).distinct().toList();
	}

	/** Takes the figures of the first place in the area that the form is about. */
	@Override
	public Filling sample(String text, ElectionInfo election, AreaInfo area, Locale language) {
		for (AreaInfo place : places(election, area)) {
			for (FormReport form : this.forms) {
				ReportRequest whole = new ReportRequest(form.name(), election, place, null, language, Sight.PUBLISHED,
						ReportFormat.HTML);
				for (ReportRequest request : requests(form, whole)) {
					if (text.equals(form.text(request))) {
						return form.filling(request);
					}
				}
			}
		}
		throw new NotFoundException("area", area.code());
	}

	private static List<ReportRequest> requests(FormReport form, ReportRequest whole) {
		List<Part> parts = form.parts(whole);
		return parts.isEmpty() ? List.of(whole)
				: parts.stream()
					.map((part) -> new ReportRequest(whole.report(), whole.election(), whole.area(), part.code(),
							whole.language(), whole.sight(), whole.format()))
					.toList();
	}

	/** The area and, level by level, the first area in it. */
	private List<AreaInfo> places(ElectionInfo election, AreaInfo area) {
		List<AreaInfo> places = new ArrayList<>(List.of(area));
		while (!places.getLast().isLeaf()) {
			places.add(this.areas.children(election.id(), places.getLast()).getFirst());
		}
		return places;
	}

}
