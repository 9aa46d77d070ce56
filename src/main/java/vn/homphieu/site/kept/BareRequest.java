package vn.homphieu.site.kept;

import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page by its canonical address and nothing else: no header, cookie,
 * login, host or language of the reader who happens to ask first can enter a page that
 * all others are shown.
 */
final class BareRequest extends HttpServletRequestWrapper {

	private static final String HOST = "localhost";

	private final PageKey key;

	private final Map<String, String[]> parameters;

	BareRequest(HttpServletRequest request, PageKey key) {
		super(request);
		this.key = key;
		this.parameters = key.parameters()
			.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (entry) -> new String[] { entry.getValue() }));
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public @Nullable String getQueryString() {
		int mark = this.key.address().indexOf('?');
		return (mark < 0) ? null : this.key.address().substring(mark + 1);
	}

	@Override
	public @Nullable String getParameter(String name) {
		return this.key.parameters().get(name);
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.parameters;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public @Nullable String getHeader(String name) {
		return null;
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return Collections.emptyEnumeration();
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.emptyEnumeration();
	}

	@Override
	public long getDateHeader(String name) {
		return -1;
	}

	@Override
	public int getIntHeader(String name) {
		return -1;
	}

	@Override
	public Cookie @Nullable [] getCookies() {
		return null;
	}

	@Override
	public @Nullable String getRequestedSessionId() {
		return null;
	}

	@Override
	public @Nullable HttpSession getSession(boolean create) {
		if (create) {
			throw new IllegalStateException("A public page has no session");
		}
		return null;
	}

	@Override
	public HttpSession getSession() {
		throw new IllegalStateException("A public page has no session");
	}

	@Override
	public @Nullable String getRemoteUser() {
		return null;
	}

	@Override
	public @Nullable Principal getUserPrincipal() {
		return null;
	}

	@Override
	public Locale getLocale() {
		return Locale.ROOT;
	}

	@Override
	public Enumeration<Locale> getLocales() {
		return Collections.enumeration(Collections.singleton(Locale.ROOT));
	}

	@Override
	public String getServerName() {
		return HOST;
	}

	@Override
	public int getServerPort() {
		return 80;
	}

	@Override
	public String getScheme() {
		return "http";
	}

	@Override
	public boolean isSecure() {
		return false;
	}

	@Override
	public StringBuffer getRequestURL() {
		return new StringBuffer("http://" + HOST + this.key.path());
	}

}
