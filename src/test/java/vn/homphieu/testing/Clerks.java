package vn.homphieu.testing;

import java.util.Set;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.kernel.Level;

/** Officials who act in tests, without accounts of their own. */
public final class Clerks {

	private Clerks() {
	}

	/** Somebody of a role, everywhere, who has just given the second factor. */
	public static Actor of(Role role, long id, String username) {
		return at(role, id, username, "VN");
	}

	/** The same, in one area only. */
	public static Actor at(Role role, long id, String username, String area, Level... levels) {
		return new Actor(id, username, "Họ tên " + username, role, new Responsibility(area, Set.of(), Set.of(levels)),
				"127.0.0.1", true);
	}

}
