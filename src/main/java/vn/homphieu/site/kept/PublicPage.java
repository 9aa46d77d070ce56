package vn.homphieu.site.kept;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.homphieu.area.AreaInfo;

/**
 * The pages and answers that are kept: their addresses, the parameters that each knows,
 * and what it shows. What is not listed here is made anew for every reader.
 */
enum PublicPage {

	/** The list of elections, as a page. */
	HOME("/", "lang"),
	/** What the site is. */
	ABOUT("/about", "lang"),
	/** An election. */
	ELECTION("/elections/ELECTION", "lang", "sort"),
	/** An election beside another, or beside whichever is nearest. */
	COMPARISON("/elections/ELECTION/compare", "lang", "with"),
	/** An area. */
	AREA("/elections/ELECTION/(areas/CODE)", "lang", "sort"),
	/** What came before the vote in an area. */
	PREPARATIONS("/elections/ELECTION/(areas/CODE)/preparations", "lang"),
	/** A council, constituency or voting area. */
	PLACE("/elections/ELECTION/((?:councils|constituencies|stations)/CODE)", "lang"),
	/** The description of the interface for programs. */
	DESCRIPTION("/api/v1/openapi\\.json"),
	/** The list of elections, as an answer. */
	ELECTIONS("/api/v1/elections"),
	/** Results of an area. */
	RESULTS("/api/v1/elections/ELECTION/results", "area", "breakdown"),
	/** Constituencies of an area. */
	CONSTITUENCIES("/api/v1/elections/ELECTION/constituencies", "area", "level", "page", "size"),
	/** One constituency or voting area. */
	ANSWER("/api/v1/elections/ELECTION/((?:constituencies|stations)/CODE)");

	private final Pattern path;

	@SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of words
	private final List<String> parameters;

	PublicPage(String path, String... parameters) {
		this.path = Pattern
			.compile(path.replace("ELECTION", "([a-z0-9-]{1,60})").replace("CODE", "[A-Za-z0-9._-]{1,40}"));
		this.parameters = List.of(parameters);
	}

	/** Names of the parameters that choose what is shown, in their canonical order. */
	List<String> parameters() {
		return this.parameters;
	}

	boolean has(String address) {
		return this.path.matcher(address).matches();
	}

	/**
	 * Tells what one of these pages shows.
	 * @param address its path
	 * @param values its parameters
	 */
	Subject subject(String address, Map<String, String> values) {
		Matcher matcher = this.path.matcher(address);
		String election = (matcher.matches() && matcher.groupCount() > 0) ? matcher.group(1) : "";
		return switch (this) {
			case HOME, ELECTIONS, COMPARISON -> Subject.ALL;
			case ABOUT, DESCRIPTION -> Subject.FIXED;
			case ELECTION -> new Subject(election, "");
			case AREA, PREPARATIONS, PLACE, ANSWER -> new Subject(election, matcher.group(2));
			case RESULTS, CONSTITUENCIES ->
				new Subject(election, "areas/" + values.getOrDefault("area", AreaInfo.COUNTRY_CODE));
		};
	}

}
