package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.homphieu.kernel.AreaLevel;

/** Shares the voters of a province out to its communes, in a plausible way. */
final class Electorate {

	/** Voters that a commune needs to divide its council into constituencies. */
	private static final int LEAST_WITH_COUNCIL = 400;

	private static final int LEAST = 40;

	private final Areas areas;

	private final ProvincePlan plan;

	Electorate(Areas areas, ProvincePlan plan) {
		this.areas = areas;
		this.plan = plan;
	}

	/**
	 * Shares voters out to the leaves: communes, and districts without communes.
	 * @param voters how many vote in the regular voting areas of the province
	 * @return the voters of each leaf; the sum is exact
	 */
	Map<Area, Integer> share(long voters, Chance chance) {
		List<Area> leaves = new ArrayList<>();
		List<Long> weights = new ArrayList<>();
		for (Area district : this.areas.children(this.plan.code())) {
			int factor = chance.between(85, 115);
			for (Area leaf : this.areas.leavesBelow(district)) {
				if (this.plan.terrain().isInhabited(leaf)) {
					leaves.add(leaf);
					weights.add((long) factor * weight(leaf, chance));
				}
			}
		}
		int[] parts = Apportionment.share(voters, weights.stream().mapToLong(Long::longValue).toArray());
		raise(leaves, parts);
		Map<Area, Integer> shared = new LinkedHashMap<>();
		for (int i = 0; i < parts.length; i++) {
			shared.put(leaves.get(i), parts[i]);
		}
		return shared;
	}

	/** Gives leaves that are too small what they need, from the largest ones. */
	private void raise(List<Area> leaves, int[] parts) {
		for (int i = 0; i < parts.length; i++) {
			int least = this.plan.commune().has(leaves.get(i)) ? LEAST_WITH_COUNCIL : LEAST;
			if (parts[i] < least) {
				int largest = 0;
				for (int j = 1; j < parts.length; j++) {
					largest = (parts[j] > parts[largest]) ? j : largest;
				}
				parts[largest] -= least - parts[i];
				parts[i] = least;
			}
		}
	}

	/** Weighs a leaf: 100 is a village commune of usual size. */
	private int weight(Area leaf, Chance chance) {
		Integer known = this.plan.terrain().weights().get(leaf.code());
		if (known != null) {
			return known;
		}
		if (leaf.level() == AreaLevel.COMMUNE && this.plan.terrain().isIsland(leaf)) {
			return leaf.isTown() ? chance.between(60, 90) : chance.between(8, 34);
		}
		if (leaf.isWard()) {
			return chance.between(80, 170);
		}
		return chance.between(75, 135);
	}

}
