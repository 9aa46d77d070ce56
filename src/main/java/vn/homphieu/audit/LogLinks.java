package vn.homphieu.audit;

import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;

/** The way to the log from the start page of officials. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class LogLinks implements OfficeLinks {

	@Override
	public List<OfficeLink> links() {
		return List.of(new OfficeLink("/admin/log", "log", Action.READ_ACCOUNT_LOG));
	}

}
