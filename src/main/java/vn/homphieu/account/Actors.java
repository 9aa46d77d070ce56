package vn.homphieu.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts in a request. */
@Component
class Actors {

	/** Session attribute: when the second factor was last given, an {@link Instant}. */
	static final String CONFIRMED_AT = "confirmedAt";

	private static final Duration CONFIRMED_FOR = Duration.ofMinutes(15);

	private final Clock clock;

	Actors(Clock clock) {
		this.clock = clock;
	}

	Optional<Actor> of(HttpServletRequest request) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof Official official)) {
			return Optional.empty();
		}
		return Optional.of(new Actor(official.accountId(), official.username(), official.name(), official.role(),
				official.responsibility(), request.getRemoteAddr(), isConfirmed(request.getSession(false))));
	}

	private boolean isConfirmed(HttpSession session) {
		return session != null && session.getAttribute(CONFIRMED_AT) instanceof Instant given
				&& given.plus(CONFIRMED_FOR).isAfter(this.clock.instant());
	}

}
