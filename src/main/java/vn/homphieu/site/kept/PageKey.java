package vn.homphieu.site.kept;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The canonical address of a page: its path and those of its parameters that it knows, in
 * one order. Whatever else stands in an address cannot make another page of it.
 *
 * @param address path and canonical query; the language is part of it
 * @param path the path
 * @param parameters names and values of the query
 * @param subject what the page shows
 */
record PageKey(String address, String path, Map<String, String> parameters, Subject subject) {

	/** Longer ones, and pages of a list after the 999th, are asked for by nobody. */
	private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._-]{1,40}");

	private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");

	PageKey {
		parameters = Map.copyOf(parameters);
	}

	/**
	 * Reads an address.
	 * @param path the path as it was asked for, not decoded
	 * @param query the query as it was asked for; null if there is none
	 * @return the key; null if this is no page to be kept
	 */
	static @Nullable PageKey of(String path, @Nullable String query) {
		for (PublicPage page : PublicPage.values()) {
			if (page.has(path)) {
				Map<String, String> values = values(page, (query != null) ? query : "");
				return (values != null)
						? new PageKey(address(page, path, values), path, values, page.subject(path, values)) : null;
			}
		}
		return null;
	}

	private static String address(PublicPage page, String path, Map<String, String> values) {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		for (String name : page.parameters()) {
			if (values.containsKey(name)) {
				query.add(name + "=" + values.get(name));
			}
		}
		return path + query;
	}

	private static @Nullable Map<String, String> values(PublicPage page, String query) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String part : query.split("&", -1)) {
			int equals = part.indexOf('=');
			String name = decoded((equals < 0) ? part : part.substring(0, equals));
			if (name == null) {
				return null;
			}
			// Of several values the first counts, as it does for the page itself.
			if (page.parameters().contains(name) && !values.containsKey(name)) {
				String value = decoded((equals < 0) ? "" : part.substring(equals + 1));
				if (value == null || !isSane(name, value)) {
					return null;
				}
				values.put(name, value);
			}
		}
		values.remove("lang", "vi");
		return values;
	}

	private static boolean isSane(String name, String value) {
		return name.equals("page") ? PAGE_NUMBER.matcher(value).matches() : VALUE.matcher(value).matches();
	}

	private static @Nullable String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
