package vn.homphieu.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import org.springframework.web.util.UriUtils;

/**
 * The address of the page being shown, for its canonical link, its other language and the
 * navigation.
 */
public final class PageAddress {

	private static final String VIETNAMESE = "vi";

	private static final Pattern LEADING_SLASHES = Pattern.compile("^[/\\\\]+");

	private static final List<String> KEPT = List.of("q", "with", "sort");

	private final String origin;

	private final String path;

	private final boolean permanent;

	private final Map<String, String[]> parameters;

	private final String language;

	/**
	 * Creates the address of a page.
	 * @param origin scheme and host of the portal; empty if not known
	 * @param path its path as it was asked for, encoded
	 * @param permanent whether it is the page's lasting address
	 * @param parameters the parameters it was asked for with
	 * @param language {@code vi} or {@code en}
	 */
	PageAddress(String origin, String path, boolean permanent, Map<String, String[]> parameters, String language) {
		this.origin = origin;
		// Two slashes in front would make the links on this page lead to another host.
		this.path = LEADING_SLASHES.matcher(path).replaceFirst("/");
		this.permanent = permanent;
		this.parameters = Map.copyOf(parameters);
		this.language = language;
	}

	/**
	 * Returns the permanent address of the page in its own language.
	 * @return scheme, host and path, and of the parameters those that choose what is
	 * shown
	 */
	public String canonical() {
		return this.origin + address(List.of("q", "with"), this.language);
	}

	/**
	 * Returns the address of the same page in a language for other sites.
	 * @param language {@code vi} or {@code en}
	 * @return the address with scheme and host, as search engines want it
	 */
	public String absolute(String language) {
		return this.origin + in(language);
	}

	/**
	 * Returns the address of the same page in a language.
	 * @param language {@code vi} or {@code en}
	 * @return the address; Vietnamese is the default and not named in it
	 */
	public String in(String language) {
		return address(KEPT, language);
	}

	private String address(List<String> kept, String language) {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		for (String name : kept) {
			String[] values = this.parameters.get(name);
			if (values != null && values.length > 0 && !values[0].isEmpty()) {
				query.add(name + "=" + UriUtils.encode(values[0], StandardCharsets.UTF_8));
			}
		}
		if (!VIETNAMESE.equals(language)) {
			query.add("lang=" + language);
		}
		return this.path + query;
	}

	/**
	 * Returns the address of the page with its table in another order.
	 * @param order the order, as the page's parameter names it
	 * @return the address, in the page's language
	 */
	public String sorted(String order) {
		return this.path + "?sort=" + order + (VIETNAMESE.equals(this.language) ? "" : "&lang=" + this.language)
				+ "#areas";
	}

	public boolean isHome() {
		return this.path.equals("/");
	}

	/**
	 * Tells whether the page has a lasting address that other sites may name; an error
	 * has none, nor has any page of a portal that was not told its own host.
	 * @return whether search engines are told the address
	 */
	public boolean isPermanent() {
		return this.permanent && !this.origin.isEmpty();
	}

	/**
	 * Tells whether the page lies in a section of the navigation.
	 * @param section first part of its path, e.g. {@code /search}
	 * @return whether the navigation marks the section as the current one
	 */
	public boolean within(String section) {
		return this.path.equals(section) || this.path.startsWith(section + "/");
	}

}
