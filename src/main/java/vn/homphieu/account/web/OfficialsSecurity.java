package vn.homphieu.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import vn.homphieu.account.OfficialAddresses;

/**
 * Guards the pages of officials: a session in the database, a token in every form, and
 * nothing kept by browsers or caches. Headers that hold everywhere are set by the server.
 */
@Configuration(proxyBeanMethods = false)
class OfficialsSecurity {

	private static final RequestMatcher PAGES = new OrRequestMatcher(OfficialAddresses.PATTERNS.stream()
		.map((pattern) -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(pattern))
		.toList());

	@Bean
	@Order(0) // before that of all other pages
	SecurityFilterChain officialPages(HttpSecurity http, LoginEntryPoint entryPoint, CsrfRefusal csrfRefusal,
			CookieCsrfTokenRepository tokens) {
		return http.securityMatcher(OfficialsSecurity::concernsOfficials)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(OfficialAddresses.BEFORE_LOGIN.toArray(String[]::new))
				.permitAll()
				.anyRequest()
				.authenticated())
			.exceptionHandling((errors) -> errors.authenticationEntryPoint(entryPoint).accessDeniedHandler(csrfRefusal))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
			// The forms that wait for a login are kept by the entry point.
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
			.build();
	}

	/** Their error pages too: these name who is logged in, like the page that failed. */
	private static boolean concernsOfficials(HttpServletRequest request) {
		Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (asked != null) ? OfficialAddresses.contain(asked.toString()) : PAGES.matches(request);
	}

	/**
	 * The token of forms outlives the session, so that a form that was open when the
	 * session ended can still be sent, kept and finished after the password.
	 */
	@Bean
	CookieCsrfTokenRepository formTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName("homphieu-form");
		tokens.setCookiePath("/");
		tokens.setHeaderName("X-CSRF-TOKEN");
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite(SameSite.LAX.attributeValue()));
		return tokens;
	}

}
