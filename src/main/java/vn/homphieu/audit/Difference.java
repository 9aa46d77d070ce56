package vn.homphieu.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One value that an entry of the log changed.
 *
 * @param name path of the value, e.g. {@code figures.voted}
 * @param before what it was; {@code null} for nothing
 * @param after what it is; {@code null} for nothing
 */
record Difference(String name, @Nullable String before, @Nullable String after) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Keys of the database, which tell a reader nothing; the export has them. */
	private static final Set<String> KEYS = Set.of("id", "constituencyId");

	/**
	 * The path of the value, part by part, each with its words in the messages.
	 * @return at least one part
	 */
	public List<String> path() {
		return List.of(this.name.split("\\."));
	}

	/**
	 * Names what kind of value it is.
	 * @return the last part of the path, in the singular where it is a list; a value such
	 * as {@code CLERK} has its words in the messages by it
	 */
	public String kind() {
		String last = path().getLast();
		return switch (last) {
			case "levels" -> "level";
			case "report" -> "report.name";
			case "format", "language", "sight" -> "reports." + last;
			default -> last;
		};
	}

	/**
	 * Takes a list apart.
	 * @param text the value
	 * @return what stands between its commas
	 */
	public List<String> items(String text) {
		return List.of(text.split(", ", -1));
	}

	/** Lists what differs, in the order of the later state. */
	static List<Difference> between(@Nullable String before, @Nullable String after) {
		Map<String, String> old = values(before);
		Map<String, String> now = values(after);
		Set<String> names = new LinkedHashSet<>(now.keySet());
		names.addAll(old.keySet());
		List<Difference> differences = new ArrayList<>();
		for (String name : names) {
			if (!Objects.equals(old.get(name), now.get(name))) {
				differences.add(new Difference(name, old.get(name), now.get(name)));
			}
		}
		return differences;
	}

	private static Map<String, String> values(@Nullable String json) {
		Map<String, String> values = new LinkedHashMap<>();
		if (json != null) {
			collect("", JSON.readTree(json), values);
		}
		return values;
	}

	private static void collect(String name, JsonNode node, Map<String, String> values) {
		if (node.isObject()) {
			node.properties()
				.forEach((property) -> collect(name.isEmpty() ? property.getKey() : name + "." + property.getKey(),
						property.getValue(), values));
		}
		else if (isTold(name, node)) {
			values.put(name, node.isArray() ? node.valueStream().map(Difference::text).collect(Collectors.joining(", "))
					: text(node));
		}
	}

	private static boolean isTold(String name, JsonNode node) {
		boolean nothing = node.isNull() || (node.isArray() && node.isEmpty());
		return !nothing && !KEYS.contains(name.substring(name.lastIndexOf('.') + 1));
	}

	/**
	 * Of the votes of a candidate the number is told; they stand in the order of the
	 * ballot.
	 */
	private static String text(JsonNode node) {
		JsonNode votes = node.path("votes");
		return votes.isNumber() ? votes.toString() : node.isString() ? node.stringValue() : node.toString();
	}

}
