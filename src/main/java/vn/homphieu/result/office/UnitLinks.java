package vn.homphieu.result.office;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;
import vn.homphieu.election.Elections;

/** Leads officials to the constituencies. */
@Component
class UnitLinks implements OfficeLinks {

	private final Elections elections;

	UnitLinks(Elections elections) {
		this.elections = elections;
	}

	@Override
	public List<OfficeLink> links() {
		return this.elections.all().isEmpty() ? List.of()
				: List.of(new OfficeLink("/office/units", "units", Action.READ_BOARD));
	}

}
