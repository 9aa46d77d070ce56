package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.homphieu.kernel.AreaLevel;

/** Divides the voters of each commune into voting areas (Art. 11). */
final class Stations {

	/** Leaves 300 voters at the commune level, which has the shortest roll. */
	private static final int LEAST = 325;

	private static final int MOST = 4000;

	private final ElectionFacts election;

	private final Terrain terrain;

	private final StationNames names;

	private final Chance chance;

	Stations(ElectionFacts election, Terrain terrain, StationNames names, Chance chance) {
		this.election = election;
		this.terrain = terrain;
		this.names = names;
		this.chance = chance;
	}

	/**
	 * Makes the voting areas of one leaf.
	 * @param voters its voters in regular voting areas
	 * @param count how many those are
	 * @param apart sizes of the voting areas kept apart, by kind
	 */
	List<Station> divide(Area leaf, int voters, int count, Map<StationKind, Integer> apart) {
		boolean scattered = this.terrain.isIsland(leaf) || this.terrain.mountain() || voters < count * LEAST;
		long[] weights = new long[count];
		int[] lower = new int[count];
		int[] upper = new int[count];
		Arrays.setAll(weights, (i) -> this.chance.between(60, 140));
		Arrays.fill(lower, scattered ? Math.min(LEAST, voters / (3 * count)) : LEAST);
		Arrays.fill(upper, MOST);
		List<Station> stations = new ArrayList<>();
		for (int size : Apportionment.share(voters, weights, lower, upper)) {
			stations.add(station(leaf, stations.size() + 1, StationKind.REGULAR, regular(leaf, size)));
		}
		apart.forEach((kind, size) -> stations.add(station(leaf, stations.size() + 1, kind, apart(kind, size))));
		return stations;
	}

	private Station station(Area leaf, int number, StationKind kind, Rolls rolls) {
		boolean small = smallest(rolls) < 300;
		String date = this.election.text(this.terrain.votesEarly(leaf) ? "eve" : "day");
		String because = (kind == StationKind.REGULAR) ? this.terrain.smallBecause(leaf) : kind.smallBecause();
		int late = this.chance.perMille(40) ? this.chance.between(1, 3) : 0;
		if (this.chance.perMille(2)) {
			late = rolls.assembly() * 3 / 100;
		}
		return new Station(leaf, number, kind, this.names.name(leaf, number, kind), this.names.address(leaf, number),
				date, rolls, Math.min(late, smallest(rolls) / 4), small ? because : "");
	}

	private static int smallest(Rolls rolls) {
		return (rolls.commune() > 0) ? rolls.commune() : (rolls.district() > 0) ? rolls.district() : rolls.province();
	}

	private Rolls regular(Area leaf, int size) {
		int guests = Math.min(this.chance.between(0, 4), size / 100);
		int district = size - guests;
		int commune = district - size * this.chance.between(0, 15) / 1000;
		return new Rolls(size, size, district, (leaf.level() == AreaLevel.COMMUNE) ? commune : 0);
	}

	private static Rolls apart(StationKind kind, int size) {
		return new Rolls(size, size, (kind == StationKind.MILITARY) ? size : 0, 0);
	}

}
