package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares the published number of seats out to the district and commune councils, within
 * the sizes of the law (Law 77/2015/QH13 as amended by Law 47/2019/QH14).
 */
final class CouncilSizes {

	/** Voters among a thousand inhabitants, to tell the size of an island commune. */
	private static final int VOTERS_PER_THOUSAND = 720;

	private final Areas areas;

	private final ProvincePlan plan;

	private final Map<Area, Integer> voters;

	CouncilSizes(Areas areas, ProvincePlan plan, Map<Area, Integer> voters) {
		this.areas = areas;
		this.plan = plan;
		this.voters = voters;
	}

	/** Returns the seats of each district council: 30 to 35, to 40 with 30 communes. */
	Map<Area, Integer> districts() {
		List<Area> districts = this.areas.children(this.plan.code());
		int[] least = new int[districts.size()];
		int[] most = new int[districts.size()];
		long[] weights = new long[districts.size()];
		for (int i = 0; i < most.length; i++) {
			List<Area> leaves = this.areas.leaves(districts.get(i));
			least[i] = 30;
			most[i] = (leaves.size() >= 30) ? 40 : Math.clamp(5L * leaves.size(), 30, 35);
			weights[i] = leaves.stream().mapToLong((leaf) -> this.voters.getOrDefault(leaf, 0)).sum();
		}
		return seats(districts, Apportionment.share(this.plan.districtSeats(), weights, least, most));
	}

	/**
	 * Returns the seats of each commune council: at most 30, at least by kind and size.
	 */
	Map<Area, Integer> communes() {
		List<Area> communes = new ArrayList<>();
		for (Area district : this.areas.children(this.plan.code())) {
			communes.addAll(this.areas.children(district.code()));
		}
		int[] least = new int[communes.size()];
		int[] most = new int[communes.size()];
		long[] weights = new long[communes.size()];
		for (int i = 0; i < most.length; i++) {
			least[i] = least(communes.get(i));
			most[i] = (least[i] < 21) ? least[i] : 30;
			weights[i] = this.voters.getOrDefault(communes.get(i), 0);
		}
		return seats(communes, Apportionment.share(this.plan.communeSeats(), weights, least, most));
	}

	private int least(Area commune) {
		if (this.plan.islands().contains(commune.parent())) {
			int inhabitants = this.voters.getOrDefault(commune, 0) * 1000 / VOTERS_PER_THOUSAND;
			return (inhabitants < 2000) ? 15 : (inhabitants < 3000) ? 19 : 21;
		}
		return commune.isWard() ? 21 : 25;
	}

	private static Map<Area, Integer> seats(List<Area> areas, int[] parts) {
		Map<Area, Integer> seats = new LinkedHashMap<>();
		for (int i = 0; i < parts.length; i++) {
			seats.put(areas.get(i), parts[i]);
		}
		return seats;
	}

}
