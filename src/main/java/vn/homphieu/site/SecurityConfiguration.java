package vn.homphieu.site;

import java.util.List;
import java.util.Map;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Pages for everybody are only to be read: no login, no session, strict headers. Those of
 * officials have a chain of their own, in the module of accounts.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT_POLICY = String.join("; ", "default-src 'self'", "base-uri 'self'",
			"form-action 'self'", "frame-ancestors 'none'", "object-src 'none'");

	private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy", CONTENT_POLICY,
			"X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy",
			"strict-origin-when-cross-origin");

	@Bean
	SecurityFilterChain publicPages(HttpSecurity http) {
		return http
			// The library answers there too, but the description has one address only.
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/api/v1/openapi.json.yaml")
				.denyAll()
				.anyRequest()
				.permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// Without sessions or forms there is nothing to forge.
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.cors((cors) -> cors.configurationSource(openApi()))
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(writer()))
			.build();
	}

	/** A broken address never reaches the chain; its answer has the headers too. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOfRefusedAddresses() {
		return (server) -> server.addEngineValves(new HeaderValve(HEADERS));
	}

	private static HeaderWriter writer() {
		return new StaticHeadersWriter(
				HEADERS.entrySet().stream().map((header) -> new Header(header.getKey(), header.getValue())).toList());
	}

	private static CorsConfigurationSource openApi() {
		CorsConfiguration anybody = new CorsConfiguration();
		anybody.setAllowedOrigins(List.of(CorsConfiguration.ALL));
		anybody.setAllowedMethods(List.of("GET", "HEAD"));
		anybody.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/api/**", anybody);
		return source;
	}

}
