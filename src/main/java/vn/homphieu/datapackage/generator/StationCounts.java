package vn.homphieu.datapackage.generator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.homphieu.kernel.AreaLevel;

/**
 * Decides how many voting areas each commune has: by its voters, but one for each
 * constituency of its council at least, two on an island without a council.
 */
final class StationCounts {

	private final Map<Area, Integer> voters;

	private final List<Area> leaves;

	private final Map<Area, Integer> seats;

	private final Terrain terrain;

	/**
	 * Prepares the count.
	 * @param voters the voters of each leaf
	 * @param seats the seats of each council of a district or commune
	 */
	StationCounts(Map<Area, Integer> voters, Map<Area, Integer> seats, Terrain terrain) {
		this.terrain = terrain;
		this.voters = voters;
		this.leaves = List.copyOf(voters.keySet());
		this.seats = seats;
	}

	/**
	 * Shares the regular voting areas out.
	 * @param total how many there should be; there are more where the constituencies need
	 * them
	 * @param units the constituencies of each council, which become as few as the law
	 * lets them be where the voting areas would not suffice
	 */
	Map<Area, Integer> share(int total, Map<Area, Integer> units) {
		if (Arrays.stream(least(units)).sum() > total) {
			units.replaceAll((area, count) -> UnitDivision.least(this.seats.getOrDefault(area, 0)));
		}
		int[] least = least(units);
		long[] weights = this.leaves.stream().mapToLong((leaf) -> this.voters.getOrDefault(leaf, 0)).toArray();
		int[] shared = Apportionment.divide(Math.max(total, Arrays.stream(least).sum()), weights, least);
		Map<Area, Integer> counts = new HashMap<>();
		for (int i = 0; i < shared.length; i++) {
			counts.put(this.leaves.get(i), shared[i]);
		}
		return counts;
	}

	private int[] least(Map<Area, Integer> units) {
		int[] least = this.leaves.stream()
			.mapToInt((leaf) -> units.getOrDefault(leaf, this.terrain.isIsland(leaf) ? 2 : 1))
			.toArray();
		Map<String, Integer> lacking = new HashMap<>();
		units.forEach((area, count) -> lacking.merge((area.level() == AreaLevel.DISTRICT) ? area.code() : "", count,
				Integer::sum));
		for (int i = 0; i < least.length; i++) {
			lacking.merge(this.leaves.get(i).parent(), -least[i], Integer::sum);
		}
		for (int i = 0; i < least.length; i++) {
			Integer more = lacking.remove(this.leaves.get(i).parent());
			least[i] += Math.max(0, (more != null) ? more : 0);
		}
		return least;
	}

}
