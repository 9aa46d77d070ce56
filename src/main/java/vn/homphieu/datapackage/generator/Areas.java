package vn.homphieu.datapackage.generator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.homphieu.kernel.AreaLevel;

/** The official list of provinces, districts and communes of one election day. */
final class Areas {

	private final Map<String, Area> byCode = new LinkedHashMap<>();

	private final Map<String, List<Area>> byParent = new LinkedHashMap<>();

	/**
	 * Reads the list of areas that the program carries.
	 * @param preset the year of the list
	 */
	Areas(String preset) throws IOException {
		for (Map<String, String> row : Reference.rows("/reference/areas-" + preset + ".csv")) {
			AreaLevel level = AreaLevel.valueOf(row.getOrDefault("level", "").toUpperCase(Locale.ROOT));
			Area area = new Area(row.getOrDefault("code", ""), level, row.getOrDefault("parent_code", ""),
					row.getOrDefault("type", ""), row.getOrDefault("name", ""));
			add(area);
		}
	}

	private Areas(Stream<Area> areas) {
		areas.forEach(this::add);
	}

	private void add(Area area) {
		this.byCode.put(area.code(), area);
		this.byParent.computeIfAbsent(area.parent(), (parent) -> new ArrayList<>()).add(area);
	}

	/**
	 * Returns a smaller list: the given leaves with all above them, in the same order.
	 * @param leaves codes of communes, or of districts without communes
	 */
	Areas only(Set<String> leaves) {
		Set<String> kept = new HashSet<>();
		for (String code : leaves) {
			for (String above = code; !above.isEmpty(); above = get(above).parent()) {
				kept.add(above);
			}
		}
		return new Areas(this.byCode.values().stream().filter((area) -> kept.contains(area.code())));
	}

	Area get(String code) {
		Area area = this.byCode.get(code);
		if (area == null) {
			throw new IllegalArgumentException("no area " + code);
		}
		return area;
	}

	/** Returns the provinces, in the order of the list. */
	List<Area> provinces() {
		return children("");
	}

	List<Area> children(String parent) {
		return this.byParent.getOrDefault(parent, List.of());
	}

	/** Returns where voting areas lie: the communes, or the district that has none. */
	List<Area> leavesBelow(Area area) {
		return tree(area).filter((below) -> children(below.code()).isEmpty()).toList();
	}

	/** Names an area with all above it: “phường …, quận …, thành phố …”. */
	String place(Area area) {
		return area.fullName() + (area.parent().isEmpty() ? "" : ", " + place(get(area.parent())));
	}

	/** Returns the area and all below it, each before its parts. */
	Stream<Area> tree(Area root) {
		return Stream.concat(Stream.of(root), children(root.code()).stream().flatMap(this::tree));
	}

}
