package vn.homphieu.account;

import java.util.Collection;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An official who is logged in, as the session keeps it.
 *
 * @param accountId key of the account
 * @param username name used to log in
 * @param name full name
 * @param role what the official is
 * @param responsibility where the official acts
 * @param password hash of the password; empty in a session
 */
public record Official(long accountId, String username, String name, Role role, Responsibility responsibility,
		String password) implements UserDetails {

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + this.role));
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

}
