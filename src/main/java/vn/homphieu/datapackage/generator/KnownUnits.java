package vn.homphieu.datapackage.generator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.homphieu.kernel.Level;

/** The constituencies whose areas are known, by level and province. */
final class KnownUnits {

	private final Areas areas;

	private final Map<String, List<UnitPlan>> units = new HashMap<>();

	KnownUnits(String preset, Areas areas) throws IOException {
		this.areas = areas;
		for (Map<String, String> row : Reference.rows("/simulation/units-" + preset + ".csv")) {
			List<String> codes = new ArrayList<>();
			for (String word : row.getOrDefault("areas", "").split(" ", -1)) {
				codes.addAll(codes(word));
			}
			this.units.computeIfAbsent(row.get("level") + row.get("province"), (key) -> new ArrayList<>())
				.add(new UnitPlan(Integer.parseInt(row.getOrDefault("seats", "")), List.copyOf(codes),
						row.getOrDefault("remark", "")));
		}
	}

	/** Returns the constituencies, none where they are not known. */
	List<UnitPlan> of(Level level, String province) {
		return this.units.getOrDefault(level + province, List.of());
	}

	/** Reads a code, or {@code 303:1-9}: the 1st to 9th commune of district 303. */
	private List<String> codes(String word) {
		if (!word.contains(":")) {
			return List.of(word);
		}
		String[] parts = word.split("[:-]", -1);
		return this.areas.children(parts[0])
			.stream()
			.map(Area::code)
			.toList()
			.subList(Integer.parseInt(parts[1]) - 1, Integer.parseInt(parts[2]));
	}

}
