package vn.homphieu.datapackage.generator;

import java.util.Map;
import java.util.Set;
import vn.homphieu.kernel.AreaLevel;

/**
 * What the land of a province means for its voting areas.
 *
 * @param mountain whether voting areas may be small nearly everywhere
 * @param islands codes of the districts or communes that are islands
 * @param weights voters of leaves that are unlike others: 100 is a usual village commune
 * @param uninhabited codes of the areas without a voter
 * @param early codes of the areas that voted on the day before
 */
record Terrain(boolean mountain, Set<String> islands, Map<String, Integer> weights, Set<String> uninhabited,
		Set<String> early) {

	boolean isIsland(Area leaf) {
		return contains(this.islands, leaf);
	}

	boolean votesEarly(Area leaf) {
		return contains(this.early, leaf);
	}

	boolean isInhabited(Area area) {
		return !this.uninhabited.contains(area.code());
	}

	/** Returns why a voting area there may have fewer than 300 voters (Art. 11). */
	String smallBecause(Area leaf) {
		return isIsland(leaf) ? "đảo" : this.mountain ? "miền núi" : "dân cư phân tán";
	}

	private static boolean contains(Set<String> codes, Area leaf) {
		return codes.contains(leaf.code()) || (leaf.level() == AreaLevel.COMMUNE && codes.contains(leaf.parent()));
	}

}
