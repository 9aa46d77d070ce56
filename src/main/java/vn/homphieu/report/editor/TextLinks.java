package vn.homphieu.report.editor;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;

/** Leads those who may edit texts to them. */
@Component
class TextLinks implements OfficeLinks {

	@Override
	public List<OfficeLink> links() {
		return List.of(new OfficeLink("/office/texts", "texts", Action.EDIT_TEXTS));
	}

}
