package vn.homphieu.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a page to a role that may not see it, before anything of the request is read;
 * the services ask again, and where.
 */
@Component
class RightsGate implements HandlerInterceptor {

	private final Actors actors;

	RightsGate(Actors actors) {
		this.actors = actors;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Requires requires = (handler instanceof HandlerMethod method) ? method.getMethodAnnotation(Requires.class)
				: null;
		if (requires != null) {
			this.actors.of(request).filter((actor) -> !actor.may(requires.value())).ifPresent((actor) -> {
				throw new ForbiddenException(actor, requires.value());
			});
		}
		return true;
	}

}
