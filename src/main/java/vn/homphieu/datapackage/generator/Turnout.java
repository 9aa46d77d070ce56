package vn.homphieu.datapackage.generator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.homphieu.kernel.Level;

/** Decides how many voters of each voting area stay at home; the total is exact. */
final class Turnout {

	private final Map<String, EnumMap<Level, Integer>> absent = new HashMap<>();

	/**
	 * Spreads the voters who stay at home over the voting areas.
	 * @param voted voters for the National Assembly who come
	 */
	Turnout(List<Station> stations, long voted, Chance chance) {
		long registered = stations.stream().mapToLong((station) -> station.voters(Level.NATIONAL_ASSEMBLY)).sum();
		long total = registered - voted;
		int[] least = new int[stations.size()];
		int[] most = new int[stations.size()];
		long[] weights = new long[stations.size()];
		for (int i = 0; i < most.length; i++) {
			int voters = stations.get(i).voters(Level.NATIONAL_ASSEMBLY);
			// Everybody came: legal, but worth a second look where the area is large
			// (W04).
			boolean all = (voters <= 500) ? chance.perMille(500) : chance.perMille(6);
			least[i] = all ? 0 : 1;
			most[i] = Math.max(1, voters / 20);
			weights[i] = all ? 0 : (long) voters * chance.between(20, 180);
		}
		if (Arrays.stream(least).sum() > total) {
			Arrays.fill(least, 0);
		}
		int[] shared = Apportionment.share(total, weights, least, most);
		for (int i = 0; i < shared.length; i++) {
			this.absent.put(stations.get(i).code(), byLevel(stations.get(i), shared[i], chance));
		}
	}

	/**
	 * Nobody votes for a lower council without voting for the National Assembly (W10).
	 */
	private static EnumMap<Level, Integer> byLevel(Station station, int absent, Chance chance) {
		EnumMap<Level, Integer> levels = new EnumMap<>(Level.class);
		int above = absent;
		int roll = station.voters(Level.NATIONAL_ASSEMBLY);
		for (Level level : Level.values()) {
			int gap = roll - station.voters(level);
			if (absent > 1 && gap > 0 && above == absent && chance.perMille(200)) {
				above--;
			}
			levels.put(level, above);
		}
		return levels;
	}

	int absent(Station station, Level level) {
		Map<Level, Integer> levels = this.absent.get(station.code());
		if (levels == null) {
			throw new IllegalArgumentException("no voting area " + station.code());
		}
		return levels.getOrDefault(level, 0);
	}

}
