package vn.homphieu.cli;

import java.util.Arrays;
import java.util.Iterator;

import vn.homphieu.account.Role;

/** The roles that an account can have, as the help lists them. */
final class RoleNames implements Iterable<String> {

	@Override
	public Iterator<String> iterator() {
		return Arrays.stream(Role.values()).filter((role) -> role != Role.OPERATOR).map(Role::name).iterator();
	}

}
