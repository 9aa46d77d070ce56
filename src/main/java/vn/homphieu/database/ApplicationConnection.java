package vn.homphieu.database;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * How the portal itself connects.
 *
 * @param url JDBC address
 * @param login the role without rights over the schema
 */
record ApplicationConnection(String url, Login login) implements JdbcConnectionDetails {

	@Override
	public String getJdbcUrl() {
		return this.url;
	}

	@Override
	public @Nullable String getUsername() {
		return this.login.role();
	}

	@Override
	public @Nullable String getPassword() {
		return this.login.password();
	}

}
