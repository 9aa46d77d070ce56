package vn.homphieu.site;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The request of an error page: of what was sent only the address counts. A form that the
 * server could not read would throw again wherever one of its fields is asked for.
 */
final class AddressOnly extends HttpServletRequestWrapper {

	private static final String LANGUAGE = PageLanguage.PARAMETER;

	private final Map<String, String[]> parameters = new LinkedHashMap<>();

	AddressOnly(HttpServletRequest request) {
		super(request);
		Object query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
		String language = UriComponentsBuilder.newInstance()
			.query((query instanceof String text) ? text : "")
			.build()
			.getQueryParams()
			.getFirst(LANGUAGE);
		if (language != null) {
			this.parameters.put(LANGUAGE, new String[] { language });
		}
	}

	@Override
	public @Nullable String getContentType() {
		return null;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

}
