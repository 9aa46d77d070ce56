package vn.homphieu.report.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.ConstituencyView.CandidateLine;

/**
 * List of those elected, without their votes as the National Election Council publishes
 * it (Law 85/2015/QH13, Art. 86). The part of the request is the code of the council.
 */
@Component
class ElectedList extends CouncilForm {

	private final PersonList list;

	ElectedList(FormMaker maker, CouncilPart part, PersonList list) {
		super("elected-list", OfficialForm.ELECTED, maker, part, true);
		this.list = list;
	}

	@Override
	Filling filling(ReportRequest request) {
		PersonList.Read read = this.list.read(request);
		PersonTable table = new PersonTable();
		int total = 0;
		for (ConstituencyView unit : read.units()) {
			List<Person> elected = read.of(unit, CandidateLine::elected);
			total += elected.size();
			table.add(unit, elected, notes(unit));
		}
		boolean known = total > 0;
		return read.figures()
			.number("unitCount", read.units().size(), null)
			.number("seats", read.seats(), null)
			.condition("decided", read.units().stream().allMatch((unit) -> unit.missingSeats() != null))
			.condition("counted", known)
			.number("electedCount", known ? total : null, null)
			.block("persons", table.done())
			.filling();
	}

	private static Map<String, String> notes(ConstituencyView unit) {
		Map<String, String> notes = new HashMap<>();
		for (CandidateLine line : unit.candidates()) {
			Integer round = line.electedInRound();
			if (round != null && round > 1) {
				notes.put(line.code(), (round == 2) ? "Bầu cử lại" : "Bầu cử thêm");
			}
		}
		return notes;
	}

}
