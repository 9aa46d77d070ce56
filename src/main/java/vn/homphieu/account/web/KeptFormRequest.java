package vn.homphieu.account.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** The request of a login that goes on as the form that was kept. */
final class KeptFormRequest extends HttpServletRequestWrapper {

	private final Map<String, String[]> parameters;

	KeptFormRequest(HttpServletRequest request, Map<String, String[]> parameters) {
		super(request);
		this.parameters = Map.copyOf(parameters);
	}

	@Override
	public String getMethod() {
		return "POST";
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null && values.length > 0) ? values[0] : null;
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

}
