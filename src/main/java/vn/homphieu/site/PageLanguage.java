package vn.homphieu.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes the language of a page from its address alone, so that everybody who asks for an
 * address is shown the same page.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class PageLanguage implements LocaleResolver, HandlerInterceptor {

	/** Name of the parameter. */
	static final String PARAMETER = "lang";

	private static final String REDIRECT = "redirect:/";

	static final Locale VIETNAMESE = Locale.of("vi");

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return "en".equals(request.getParameter(PARAMETER)) ? Locale.ENGLISH : VIETNAMESE;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is part of the address");
	}

	/** Whoever sends a form in a language is shown the next page in it too. */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String view = (page != null) ? page.getViewName() : null;
		if (page == null || view == null || !view.startsWith(REDIRECT) || view.contains("lang=")
				|| !Locale.ENGLISH.equals(resolveLocale(request))) {
			return;
		}
		String[] parts = view.split("#", 2);
		page.setViewName(parts[0] + (parts[0].contains("?") ? "&" : "?") + "lang=en"
				+ ((parts.length > 1) ? "#" + parts[1] : ""));
	}

	/**
	 * Refuses a page in a language that there is not.
	 * @throws InvalidParameterException if the parameter is there and neither vi nor en
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String language = request.getParameter(PARAMETER);
		if (language != null && !"vi".equals(language) && !"en".equals(language)) {
			throw new InvalidParameterException(PARAMETER);
		}
		return true;
	}

}
