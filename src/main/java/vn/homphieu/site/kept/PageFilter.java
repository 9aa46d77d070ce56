package vn.homphieu.site.kept;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Makes the pages that are not in memory yet, before anything else sees the request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFilter extends OncePerRequestFilter {

	/** What a page takes over from its rendering; all else would be the reader's own. */
	private static final List<String> HEADERS = List.of(HttpHeaders.CACHE_CONTROL, "Content-Security-Policy",
			"X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy");

	private final KeptPages pages;

	PageFilter(KeptPages pages) {
		this.pages = pages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		PageKey key = PageAnswer.isRead(request) ? PageKey.of(request.getRequestURI(), request.getQueryString()) : null;
		if (key == null) {
			chain.doFilter(request, response);
			return;
		}
		Rendering rendering = new Rendering(key, request, response, chain);
		KeptPage page = get(key, rendering);
		if (page != null) {
			PageAnswer.send(page, request, response);
		}
	}

	private @Nullable KeptPage get(PageKey key, Rendering rendering) throws ServletException, IOException {
		try {
			KeptPage page = this.pages.get(key, rendering);
			// Another reader's rendering failed: this reader is told by his own.
			return (page == null && !rendering.begun) ? rendering.call() : page;
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServletException(ex);
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

	/** One rendering of a page; whatever is no page goes straight to the reader. */
	private static final class Rendering implements Callable<@Nullable KeptPage> {

		private final PageKey key;

		private final HttpServletRequest request;

		private final HttpServletResponse response;

		private final FilterChain chain;

		private boolean begun;

		Rendering(PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
			this.key = key;
			this.request = request;
			this.response = response;
			this.chain = chain;
		}

		@Override
		public @Nullable KeptPage call() throws ServletException, IOException {
			this.begun = true;
			ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(this.response);
			this.chain.doFilter(new BareRequest(this.request, this.key), made);
			String type = made.getContentType();
			if (made.getStatus() != HttpServletResponse.SC_OK || made.isCommitted() || type == null
					|| made.containsHeader(HttpHeaders.SET_COOKIE)) {
				made.copyBodyToResponse();
				return null;
			}
			KeptPage page = KeptPage.of(this.key, type, headers(made), made.getContentAsByteArray());
			this.response.reset();
			return page;
		}

		private List<Map.Entry<String, String>> headers(HttpServletResponse made) {
			List<Map.Entry<String, String>> headers = new ArrayList<>();
			for (String name : HEADERS) {
				String value = made.getHeader(name);
				if (value != null) {
					headers.add(Map.entry(name, value));
				}
			}
			if (this.key.path().startsWith("/api/")) {
				headers.add(Map.entry(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
			}
			else {
				headers.add(Map.entry(HttpHeaders.CONTENT_LANGUAGE, made.getLocale().getLanguage()));
			}
			return headers;
		}

	}

}
