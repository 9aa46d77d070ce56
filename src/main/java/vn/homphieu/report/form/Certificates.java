package vn.homphieu.report.form;

import org.springframework.stereotype.Component;

import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.ConstituencyView;

/**
 * What the certificates of the deputies of a council say, to be printed on the official
 * sheets (Law 85/2015/QH13, Art. 88): only confirmed deputies get one. The part of the
 * request is the code of the council.
 */
@Component
class Certificates extends CouncilForm {

	private final PersonList list;

	Certificates(FormMaker maker, CouncilPart part, PersonList list) {
		super("certificates", OfficialForm.CERTIFICATES, maker, part, true);
		this.list = list;
	}

	@Override
	Filling filling(ReportRequest request) {
		PersonList.Read read = this.list.read(request);
		FormTable table = new FormTable().words("STT", 3)
			.words("Số giấy chứng nhận", 5)
			.words("Ông/Bà", 2)
			.words("Họ và tên", 8)
			.words("Ngày, tháng, năm sinh", 5)
			.words("Quê quán", 9)
			.words("Đơn vị bầu cử", 5)
			.words("Nhiệm kỳ", 4)
			.words("Ký nhận", 4);
		int number = 0;
		for (ConstituencyView unit : read.units()) {
			for (Person person : read.of(unit, (line) -> Boolean.TRUE.equals(line.confirmed()))) {
				table.row(String.valueOf(++number), null, person.title(), person.name(),
						FormNumbers.birth(person.birth()), person.hometown(),
						"số " + unit.number() + ", " + unit.area().name(), request.election().term(), null);
			}
		}
		return read.figures()
			.condition("known", read.hasConfirmations())
			.number("confirmedCount", read.hasConfirmations() ? number : null, null)
			.block("certificates", table.done())
			.filling();
	}

}
