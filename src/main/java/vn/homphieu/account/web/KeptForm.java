package vn.homphieu.account.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;

/**
 * A form that was sent when nobody was logged in any more: kept until the same official
 * is, then sent on.
 *
 * @param address where it was sent, with its query
 * @param parameters its fields
 * @param account who had been logged in, by {@link AccountCookie}
 */
record KeptForm(String address, Map<String, String[]> parameters, String account) implements Serializable {

	/** Name of the session attribute. */
	static final String ATTRIBUTE = "keptForm";

	/** Characters in all; a form of minutes has some thousands. */
	private static final int LONGEST = 200_000;

	/** The address without its query. */
	String path() {
		return this.address.replaceFirst("\\?.*", "");
	}

	/** Tells whether a request is a form that can be kept; files cannot. */
	static boolean canKeep(HttpServletRequest request) {
		String type = request.getContentType();
		return "POST".equals(request.getMethod()) && type != null
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
				&& request.getParameterMap()
					.values()
					.stream()
					.flatMap(Arrays::stream)
					.mapToInt(String::length)
					.sum() <= LONGEST;
	}

	static KeptForm of(HttpServletRequest request) {
		String query = request.getQueryString();
		return new KeptForm(request.getRequestURI() + ((query != null) ? "?" + query : ""),
				new LinkedHashMap<>(request.getParameterMap()), AccountCookie.read(request));
	}

}
