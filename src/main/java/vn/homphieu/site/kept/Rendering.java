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

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** One rendering of a page; whatever is no page goes straight to the reader. */
final class Rendering implements Callable<@Nullable KeptPage> {

	/** What a page takes over from its rendering; all else would be the reader's own. */
	private static final List<String> HEADERS = List.of(HttpHeaders.CACHE_CONTROL, "Content-Security-Policy",
			"X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy");

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

	/** Whether it was this reader's rendering that made the page, or failed to. */
	boolean isBegun() {
		return this.begun;
	}

	@Override
	public @Nullable KeptPage call() throws ServletException, IOException {
		this.begun = true;
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(this.response);
		this.chain.doFilter(new BareRequest(this.request, this.key), made);
		String type = made.getContentType();
		if (type == null || !isPublic(made)) {
			made.copyBodyToResponse();
			return null;
		}
		KeptPage page = KeptPage.of(this.key, type, headers(made), made.getContentAsByteArray());
		this.response.reset();
		return page;
	}

	private static boolean isPublic(HttpServletResponse made) {
		String caching = made.getHeader(HttpHeaders.CACHE_CONTROL);
		return made.getStatus() == HttpServletResponse.SC_OK && !made.isCommitted()
				&& !made.containsHeader(HttpHeaders.SET_COOKIE) && caching != null && caching.contains("public");
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
