package vn.homphieu.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page being shown, for its canonical link, its other language and the navigation. */
public final class PageAddress {

	private static final List<String> KEPT = List.of("q", "page", "sort");

	private final String path;

	private final Map<String, String[]> parameters;

	private final String language;

	PageAddress(String path, Map<String, String[]> parameters, String language) {
		this.path = path;
		this.parameters = Map.copyOf(parameters);
		this.language = language;
	}

	/**
	 * Returns the permanent address of the page in its own language.
	 * @return the path, and of the parameters those that choose what is shown
	 */
	public String canonical() {
		return in(this.language);
	}

	/**
	 * Returns the address of the same page in a language.
	 * @param language {@code vi} or {@code en}
	 * @return the address; Vietnamese is the default and not named in it
	 */
	public String in(String language) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.path);
		for (String name : KEPT) {
			String[] values = this.parameters.get(name);
			if (values != null && values.length > 0 && !values[0].isEmpty()) {
				address.queryParam(name, "{" + name + "}");
			}
		}
		if (!"vi".equals(language)) {
			address.queryParam("lang", language);
		}
		return address.encode().buildAndExpand(values()).toUriString();
	}

	/**
	 * Tells whether the page lies in a section of the navigation.
	 * @param section first part of its path, e.g. {@code /search}
	 * @return whether the navigation marks the section as the current one
	 */
	public boolean within(String section) {
		return this.path.equals(section) || this.path.startsWith(section + "/");
	}

	private Map<String, String> values() {
		return this.parameters.entrySet()
			.stream()
			.filter((entry) -> KEPT.contains(entry.getKey()) && entry.getValue().length > 0)
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue()[0]));
	}

}
