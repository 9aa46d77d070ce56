package vn.homphieu.area;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which province of today holds a province of an earlier map, so that elections before
 * and after a merger can be compared (Resolution 202/2025/QH15).
 */
public final class ProvinceMerger {

	/**
	 * From this day the provinces of Resolution 202/2025/QH15 work; before it the old
	 * ones did.
	 */
	public static final LocalDate EFFECTIVE = LocalDate.of(2025, 7, 1);

	private static final ProvinceMerger NONE = new ProvinceMerger(Map.of());

	private static final ProvinceMerger MERGER = new ProvinceMerger(read());

	private final Map<String, String> successors;

	private ProvinceMerger(Map<String, String> successors) {
		this.successors = successors;
	}

	/**
	 * Returns what became of provinces between two days.
	 * @param earlier the day of the earlier map
	 * @param later the day of the later map
	 * @return the merger between them; one that changes nothing if there was none
	 */
	public static ProvinceMerger between(LocalDate earlier, LocalDate later) {
		return (earlier.isBefore(EFFECTIVE) && !later.isBefore(EFFECTIVE)) ? MERGER : NONE;
	}

	/**
	 * Returns the province that a province belongs to on the later map.
	 * @param code code of a province on the earlier map
	 * @return code on the later map; the same where nothing is known to have changed
	 */
	public String successor(String code) {
		return this.successors.getOrDefault(code, code);
	}

	/**
	 * Tells whether provinces changed between the days.
	 * @return false where both maps have the same provinces
	 */
	public boolean isMerger() {
		return !this.successors.isEmpty();
	}

	/**
	 * Counts the earlier provinces that a province was made of.
	 * @param code code of a province on the later map
	 * @return at least 1
	 */
	public int parts(String code) {
		return Math.max(1,
				(int) this.successors.values().stream().filter((successor) -> successor.equals(code)).count());
	}

	private static Map<String, String> read() {
		return ReferenceTable.rows("province-63-to-34.csv")
			.stream()
			.collect(Collectors.toUnmodifiableMap((fields) -> fields[0], (fields) -> fields[2]));
	}

}
