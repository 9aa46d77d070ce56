package vn.homphieu.database;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * How migrations connect.
 *
 * @param url JDBC address
 * @param login the role that owns the schema
 */
record OwnerConnection(String url, Login login) implements FlywayConnectionDetails {

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
