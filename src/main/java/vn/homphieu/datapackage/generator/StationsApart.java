package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.homphieu.kernel.AreaLevel;

/** Places the voting areas of barracks, hospitals and detention houses (Art. 11). */
final class StationsApart {

	private static final Map<StationKind, Integer> PER_HUNDRED_COMMUNES = new EnumMap<>(
			Map.of(StationKind.MILITARY, 4, StationKind.HOSPITAL, 3, StationKind.DETENTION, 2));

	private final Areas areas;

	private final ProvincePlan plan;

	StationsApart(Areas areas, ProvincePlan plan) {
		this.areas = areas;
		this.plan = plan;
	}

	/** Returns the voters of each such voting area, by its commune and kind. */
	Map<Area, Map<StationKind, Integer>> place(Chance chance) {
		List<Area> communes = new ArrayList<>(this.areas.tree(this.areas.get(this.plan.code()))
			.filter((area) -> area.level() == AreaLevel.COMMUNE)
			.filter((area) -> !this.plan.terrain().isIsland(area) && this.plan.terrain().isInhabited(area))
			.toList());
		chance.shuffle(communes);
		Map<Area, Map<StationKind, Integer>> placed = new HashMap<>();
		int next = 0;
		for (Map.Entry<StationKind, Integer> kind : PER_HUNDRED_COMMUNES.entrySet()) {
			for (int i = 0; i < communes.size() * kind.getValue() / 100; i++) {
				placed.put(communes.get(next++), Map.of(kind.getKey(), chance.between(60, 420)));
			}
		}
		return placed;
	}

}
