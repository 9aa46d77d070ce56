package vn.homphieu.result.board;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.OfficeLink;
import vn.homphieu.account.OfficeLinks;

/** The way to the boards from the start page of officials. */
@Component
class BoardLinks implements OfficeLinks {

	@Override
	public List<OfficeLink> links() {
		return List.of(new OfficeLink("/office/boards", "board", Action.READ_BOARD));
	}

}
