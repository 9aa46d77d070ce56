package vn.homphieu.account.web;

import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

import vn.homphieu.account.OfficialAddresses;

/**
 * Guards the pages of officials: a session in the database, a token in every form, and
 * nothing kept by browsers or caches. Headers that hold everywhere are set by the server.
 */
@Configuration(proxyBeanMethods = false)
class OfficialsSecurity {

	@Bean
	@Order(0) // before that of all other pages
	SecurityFilterChain officialPages(HttpSecurity http, LoginEntryPoint entryPoint, CsrfRefusal csrfRefusal,
			CookieCsrfTokenRepository tokens) {
		return http.securityMatcher(OfficialAddresses.PATTERNS.toArray(String[]::new))
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(OfficialAddresses.BEFORE_LOGIN.toArray(String[]::new))
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
