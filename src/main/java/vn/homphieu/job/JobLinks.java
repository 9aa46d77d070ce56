package vn.homphieu.job;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;

/** Leads officials to the work that they asked for. */
@Component
class JobLinks implements OfficeLinks {

	@Override
	public List<OfficeLink> links() {
		return List.of(new OfficeLink("/office/jobs", "jobs", Action.EXPORT));
	}

}
