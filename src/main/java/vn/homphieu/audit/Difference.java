package vn.homphieu.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
		else if (!node.isNull()) {
			values.put(name, node.isString() ? node.stringValue() : node.toString());
		}
	}

}
