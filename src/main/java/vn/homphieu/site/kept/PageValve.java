package vn.homphieu.site.kept;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/** Sends kept pages before any filter or servlet is chosen. */
final class PageValve extends ValveBase {

	private final KeptPages pages;

	PageValve(KeptPages pages) {
		super(true);
		this.pages = pages;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		KeptPage page = PageAnswer.isRead(request) ? find(request.getRequestURI(), request.getQueryString()) : null;
		if (page != null) {
			PageAnswer.send(page, request, response);
		}
		else {
			getNext().invoke(request, response);
		}
	}

	/**
	 * Most addresses have no query and are their own key; one that Tomcat refused is not
	 * there at all.
	 */
	private @Nullable KeptPage find(@Nullable String path, @Nullable String query) {
		if (path == null) {
			return null;
		}
		if (query == null) {
			return this.pages.find(path);
		}
		PageKey key = PageKey.of(path, query);
		return (key != null) ? this.pages.find(key.address()) : null;
	}

}
