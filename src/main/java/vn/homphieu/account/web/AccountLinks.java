package vn.homphieu.account.web;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;

/** The links to accounts, last on the start page. */
@Component
@Order
class AccountLinks implements OfficeLinks {

	@Override
	public List<OfficeLink> links() {
		return List.of(new OfficeLink("/admin/accounts", "accounts", Action.MANAGE_ACCOUNTS),
				new OfficeLink("/account", "account", Action.OWN_ACCOUNT));
	}

}
