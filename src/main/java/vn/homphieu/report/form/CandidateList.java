package vn.homphieu.report.form;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.ConstituencyView;

/**
 * Official list of candidates (Law 85/2015/QH13, Art. 57 and 58). The part of the request
 * is the code of the council.
 */
@Component
class CandidateList extends CouncilForm {

	private final PersonList list;

	CandidateList(FormMaker maker, CouncilPart part, PersonList list) {
		super("candidate-list", OfficialForm.CANDIDATES, maker, part, true);
		this.list = list;
	}

	@Override
	Filling filling(ReportRequest request) {
		PersonList.Read read = this.list.read(request);
		PersonTable table = new PersonTable();
		int total = 0;
		for (ConstituencyView unit : read.units()) {
			List<Person> standing = read.of(unit, (line) -> "STANDING".equals(line.status()));
			total += standing.size();
			table.add(unit, standing, Map.of());
		}
		return read.figures()
			.number("unitCount", read.units().size(), null)
			.number("seats", read.seats(), null)
			.number("candidateCount", total, null)
			.block("persons", table.done())
			.filling();
	}

}
