package vn.homphieu.tally.web;

import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;

/** The ways to entry and review from the start page of officials. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // what most officials come for
class TallyLinks implements OfficeLinks {

	@Override
	public List<OfficeLink> links() {
		return List.of(new OfficeLink("/office/entry", "entry", Action.ENTER),
				new OfficeLink("/office/review", "review", Action.REVIEW),
				new OfficeLink("/admin/entry", "mode", Action.SET_UP));
	}

}
