package vn.homphieu.report.form;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.ConstituencyView;

/**
 * List of those whose status as deputies is confirmed (Law 85/2015/QH13, Art. 88). The
 * part of the request is the code of the council.
 */
@Component
class ConfirmedList extends CouncilForm {

	private final PersonList list;

	ConfirmedList(FormMaker maker, CouncilPart part, PersonList list) {
		super("confirmed-list", OfficialForm.CONFIRMED, maker, part, true);
		this.list = list;
	}

	@Override
	Filling filling(ReportRequest request) {
		PersonList.Read read = this.list.read(request);
		PersonTable table = new PersonTable();
		int confirmed = 0;
		int refused = 0;
		for (ConstituencyView unit : read.units()) {
			List<Person> own = read.of(unit, (line) -> Boolean.TRUE.equals(line.confirmed()));
			confirmed += own.size();
			refused += read.of(unit, (line) -> Boolean.FALSE.equals(line.confirmed())).size();
			table.add(unit, own, Map.of());
		}
		boolean known = read.hasConfirmations();
		return read.figures()
			.number("seats", read.seats(), null)
			.condition("known", known)
			.number("confirmedCount", known ? confirmed : null, null)
			.number("refusedCount", known ? refused : null, null)
			.block("persons", table.done())
			.filling();
	}

}
