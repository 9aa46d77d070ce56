package vn.homphieu.account;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Tells the pages of officials who looks at them. */
@Configuration(proxyBeanMethods = false)
class OfficeModel implements WebMvcConfigurer, HandlerInterceptor {

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
		registry.addInterceptor(this);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.argument);
	}

	/**
	 * Public pages are the same for everyone: they never get to know. Others get the
	 * official, and for the warning before its end the seconds that a session surely
	 * lasts without use.
	 */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || isRedirect(page) || !isOfOfficials(request)) {
			return;
		}
		this.actors.of(request).ifPresent((actor) -> {
			page.addObject("actor", actor);
			HttpSession session = request.getSession(false);
			if (session != null) {
				page.addObject("sessionSeconds",
						session.getMaxInactiveInterval() - (int) SeldomNoted.GRAIN.toSeconds());
			}
		});
	}

	/** What a page may know would end in the address. */
	private static boolean isRedirect(ModelAndView page) {
		String view = page.getViewName();
		return view != null && view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
	}

	/** An error page is made under another path than the one that was asked for. */
	private static boolean isOfOfficials(HttpServletRequest request) {
		Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = Objects.toString(asked, request.getRequestURI());
		return path.startsWith("/office") || path.startsWith("/admin") || path.startsWith("/account");
	}

}
