package vn.homphieu.datapackage;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;

/** Leads the administrator to the elections. */
@Component
class SetUpLinks implements OfficeLinks {

	@Override
	public List<OfficeLink> links() {
		return List.of(new OfficeLink("/admin/elections", "elections", Action.SET_UP),
				new OfficeLink("/admin/simulations", "simulations", Action.SET_UP));
	}

}
