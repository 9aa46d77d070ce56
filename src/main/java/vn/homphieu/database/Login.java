package vn.homphieu.database;

import org.jspecify.annotations.Nullable;

/**
 * A database role and its password, which never shows in logs.
 *
 * @param role name of the database role; none leaves it to the address
 * @param password its password, if it has one
 */
record Login(@Nullable String role, @Nullable String password) {

	@Override
	public String toString() {
		return "Login[role=" + this.role + "]";
	}

}
