package vn.homphieu.site.kept;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes the pages that are not in memory yet, before anything else sees the request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFilter extends OncePerRequestFilter {

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
			return (page == null && !rendering.isBegun()) ? rendering.call() : page;
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

}
