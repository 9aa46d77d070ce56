package vn.homphieu.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import org.thymeleaf.spring6.SpringTemplateEngine;

import vn.homphieu.account.OfficialAddresses;

/** What holds for every page: its language, how long it may be kept, its links. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private static final Duration SHARED = Duration.ofSeconds(5);

	private final PageLanguage language;

	private final PlainText plainText;

	WebConfiguration(PageLanguage language, PlainText plainText, SpringTemplateEngine templates) {
		this.language = language;
		this.plainText = plainText;
		templates.setLinkBuilder(new LanguageLinks());
	}

	/**
	 * Lets caches in front answer for five seconds, so that any number of readers costs
	 * one request a page every five seconds; a browser asks again each time, by ETag.
	 */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor caching = new WebContentInterceptor();
		caching.setCacheControl(
				CacheControl.maxAge(Duration.ZERO).cachePublic().sMaxAge(SHARED).staleWhileRevalidate(SHARED));
		registry.addInterceptor(caching)
			.excludePathPatterns("/error", "/css/**", "/js/**", "/fonts/**")
			.excludePathPatterns(OfficialAddresses.PATTERNS);
		registry.addInterceptor(this.plainText).excludePathPatterns("/error");
		registry.addInterceptor(this.language)
			.excludePathPatterns("/error", "/api/**", "/css/**", "/js/**", "/fonts/**");
	}

	/** People type a slash at the end: they are sent to the one address of the page. */
	@Bean
	UrlHandlerFilter trailingSlash() {
		return UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.PERMANENT_REDIRECT).build();
	}

	/** First of all filters, so that none of them stumbles over the form once more. */
	@Bean
	FilterRegistrationBean<Filter> errorPages() {
		FilterRegistrationBean<Filter> pages = new FilterRegistrationBean<>(
				(request, response, chain) -> chain.doFilter(new AddressOnly((HttpServletRequest) request), response));
		pages.setDispatcherTypes(DispatcherType.ERROR);
		pages.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return pages;
	}

	/**
	 * Scripts import each other by their plain names, so a browser asks each time whether
	 * they are still the same; their time tells nothing, since builds have none.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/js/**")
			.addResourceLocations("classpath:/static/js/")
			.setCacheControl(CacheControl.noCache())
			.setUseLastModified(false)
			.setEtagGenerator(WebConfiguration::tag);
	}

	private static String tag(Resource script) {
		try {
			return DigestUtils.md5DigestAsHex(script.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/elections", "/");
	}

}
