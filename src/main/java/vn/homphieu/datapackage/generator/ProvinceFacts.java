package vn.homphieu.datapackage.generator;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What is known or laid down about a province; what is not is shared out. */
record ProvinceFacts(Map<String, String> cells) {

	/** Reads the provinces of an election, in the order of their table. */
	static List<ProvinceFacts> read(String preset) throws IOException {
		return Reference.rows("/simulation/provinces-" + preset + ".csv").stream().map(ProvinceFacts::new).toList();
	}

	String code() {
		return text("code");
	}

	/** Returns about how many thousand people live there, to share voters out by. */
	int weight() {
		return number("weight");
	}

	boolean mountain() {
		return Boolean.parseBoolean(text("mountain"));
	}

	/** Returns a number that is known. */
	OptionalInt known(String column) {
		return text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(column)));
	}

	/** Returns a number, 0 where the cell is empty. */
	int number(String column) {
		return known(column).orElse(0);
	}

	/** Returns the words of a cell. */
	Set<String> words(String column) {
		return text(column).isEmpty() ? Set.of() : Set.of(text(column).split(" ", -1));
	}

	/** Returns the leaves whose number of voters is known to be unusual. */
	Map<String, Integer> leafWeights() {
		Map<String, Integer> weights = new HashMap<>();
		for (String word : words("leaf_weights")) {
			String[] parts = word.split("=", -1);
			weights.put(parts[0], Integer.valueOf(parts[1]));
		}
		return weights;
	}

	boolean isInhabited(Area area) {
		return !words("uninhabited").contains(area.code());
	}

	/**
	 * Tells whether an area elects a council; a cell names areas or types without one.
	 */
	boolean hasCouncil(Area area) {
		Set<String> without = words("without_council");
		return !without.contains(area.code()) && !without.contains(area.type());
	}

	/** Returns a cell, empty also where the table has no such column. */
	private String text(String column) {
		return this.cells.getOrDefault(column, "");
	}

}
