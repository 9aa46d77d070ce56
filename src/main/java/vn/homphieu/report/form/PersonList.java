package vn.homphieu.report.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.homphieu.election.CouncilInfo;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.result.ConstituencyResultService;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.ConstituencyView.CandidateLine;

/** Reads who belongs on a list of a council. */
@Component
class PersonList {

	private final CouncilPart part;

	private final ConstituencyResultService results;

	private final Persons persons;

	PersonList(CouncilPart part, ConstituencyResultService results, Persons persons) {
		this.part = part;
		this.results = results;
		this.persons = persons;
	}

	/** The constituencies of a council and their candidates. */
	Read read(ReportRequest request) {
		CouncilInfo council = this.part.of(request).orElseThrow();
		List<ConstituencyView> units = this.results.ofCouncil(request.election(), council.code(), request.area(),
				request.sight());
		return new Read(this.part.head(request, council), units,
				this.persons.of(request.election(), units.stream().map(ConstituencyView::code).toList()));
	}

	/**
	 * What was read.
	 *
	 * @param figures begun figures of the form
	 * @param units the constituencies
	 * @param persons candidates by constituency
	 */
	record Read(FormFigures figures, List<ConstituencyView> units, Map<String, List<Person>> persons) {

		/** Those of a constituency whose lines fit. */
		List<Person> of(ConstituencyView unit, Predicate<CandidateLine> which) {
			Set<String> codes = unit.candidates()
				.stream()
				.filter(which)
				.map(CandidateLine::code)
				.collect(Collectors.toSet());
			return this.persons.getOrDefault(unit.code(), List.of())
				.stream()
				.filter((person) -> codes.contains(person.code()))
				.toList();
		}

		int seats() {
			return this.units.stream().mapToInt(ConstituencyView::seats).sum();
		}

		/** Whether the council has confirmed anybody yet. */
		boolean hasConfirmations() {
			return this.units.stream()
				.flatMap((unit) -> unit.candidates().stream())
				.anyMatch((line) -> line.confirmed() != null);
		}

	}

}
