package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares the voters of a province out to its communes, in a plausible way. */
final class Electorate {

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
			for (Area leaf : this.areas.leaves(district)) {
				leaves.add(leaf);
				weights.add((long) factor * weight(leaf, chance));
			}
		}
		int[] parts = Apportionment.share(voters, weights.stream().mapToLong(Long::longValue).toArray());
		Map<Area, Integer> shared = new LinkedHashMap<>();
		for (int i = 0; i < parts.length; i++) {
			shared.put(leaves.get(i), parts[i]);
		}
		return shared;
	}

	/** Weighs a leaf: 100 is a village commune of usual size. */
	private int weight(Area leaf, Chance chance) {
		if (leaf.code().equals(this.areas.district(leaf).code())) {
			return 14;
		}
		if (this.plan.islands().contains(leaf.parent())) {
			return leaf.isTown() ? chance.between(60, 90) : chance.between(8, 34);
		}
		if (leaf.isWard()) {
			return chance.between(80, 170);
		}
		return chance.between(75, 135);
	}

}
