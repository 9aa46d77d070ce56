package vn.homphieu.report.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;

/** Leads officials to the reports. */
@Component
class ReportLinks implements OfficeLinks {

	@Override
	public List<OfficeLink> links() {
		return List.of(new OfficeLink("/office/reports", "reports", Action.EXPORT));
	}

}
