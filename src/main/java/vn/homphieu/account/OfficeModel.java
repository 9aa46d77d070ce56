package vn.homphieu.account;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells the pages of officials who looks at them. */
@Configuration(proxyBeanMethods = false)
@ControllerAdvice
class OfficeModel implements WebMvcConfigurer {

	private final Actors actors;

	private final ActorArgument argument;

	private final RightsGate gate;

	OfficeModel(Actors actors, ActorArgument argument, RightsGate gate) {
		this.actors = actors;
		this.argument = argument;
		this.gate = gate;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.gate);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.argument);
	}

	/** Public pages are the same for everyone: they never get to know. */
	@ModelAttribute("actor")
	@Nullable Actor actor(HttpServletRequest request) {
		return isOfOfficials(request) ? this.actors.of(request).orElse(null) : null;
	}

	/**
	 * Seconds that a session surely lasts without use, for the warning before its end.
	 */
	@ModelAttribute("sessionSeconds")
	@Nullable Integer sessionSeconds(HttpServletRequest request) {
		if (!isOfOfficials(request) || this.actors.of(request).isEmpty()) {
			return null;
		}
		HttpSession session = request.getSession(false);
		return (session != null) ? session.getMaxInactiveInterval() - (int) SeldomNoted.GRAIN.toSeconds() : null;
	}

	/** An error page is made under another path than the one that was asked for. */
	private static boolean isOfOfficials(HttpServletRequest request) {
		Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = Objects.toString(asked, request.getRequestURI());
		return path.startsWith("/office") || path.startsWith("/admin") || path.startsWith("/account");
	}

}
