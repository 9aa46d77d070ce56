package vn.homphieu.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts in a request. */
@Component
public class Actors {

	/** The authority of who gave the second factor; it knows when. */
	public static final String SECOND_FACTOR = "FACTOR_SECOND";

	private final LoginProperties properties;

	private final Clock clock;

	Actors(LoginProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Tells who acts.
	 * @param request the request
	 * @return the official who is logged in, if one is
	 */
	public Optional<Actor> of(HttpServletRequest request) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof Official official)) {
			return Optional.empty();
		}
		return Optional.of(new Actor(official.accountId(), official.username(), official.name(), official.role(),
				official.responsibility(), request.getRemoteAddr(), isConfirmed(authentication)));
	}

	private boolean isConfirmed(Authentication authentication) {
		Instant oldest = this.clock.instant().minus(this.properties.confirmedFor());
		return authentication.getAuthorities()
			.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.map(FactorGrantedAuthority.class::cast)
			.anyMatch((factor) -> SECOND_FACTOR.equals(factor.getAuthority()) && factor.getIssuedAt().isAfter(oldest));
	}

}
