package vn.homphieu.datapackage.generator;

import java.util.Arrays;
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

	/** The least seats of a district council. */
	static final int LEAST_DISTRICT = 30;

	private final ElectionFacts election;

	private final Areas areas;

	private final ProvincePlan plan;

	private final Map<Area, Integer> voters;

	CouncilSizes(ElectionFacts election, Areas areas, ProvincePlan plan, Map<Area, Integer> voters) {
		this.election = election;
		this.areas = areas;
		this.plan = plan;
		this.voters = voters;
	}

	/** Returns the seats of each district council: 30 to 35, to 40 with 30 communes. */
	Map<Area, Integer> districts() {
		List<Area> districts = this.areas.children(this.plan.code())
			.stream()
			.filter((district) -> this.plan.district().has(district))
			.toList();
		int[] least = new int[districts.size()];
		int[] most = new int[districts.size()];
		long[] weights = new long[districts.size()];
		for (int i = 0; i < most.length; i++) {
			List<Area> leaves = this.areas.leavesBelow(districts.get(i));
			least[i] = LEAST_DISTRICT;
			most[i] = mostOfDistrict(leaves.size());
			weights[i] = leaves.stream().mapToLong((leaf) -> this.voters.getOrDefault(leaf, 0)).sum();
		}
		return seats(districts, Apportionment.share(this.plan.district().seats(), weights, least, most));
	}

	/**
	 * Returns the seats of each commune council, by kind and size.
	 */
	Map<Area, Integer> communes() {
		List<Area> communes = this.areas.leavesBelow(this.areas.get(this.plan.code()))
			.stream()
			.filter((commune) -> this.plan.commune().has(commune))
			.toList();
		int[] least = new int[communes.size()];
		int[] most = new int[communes.size()];
		long[] weights = new long[communes.size()];
		for (int i = 0; i < most.length; i++) {
			least[i] = least(communes.get(i));
			most[i] = isSmall(communes.get(i)) ? least[i] : this.election.number("commune_most");
			weights[i] = this.voters.getOrDefault(communes.get(i), 0);
		}
		// A known total of the province outweighs the size of its small communes.
		if (Arrays.stream(most).sum() < this.plan.commune().seats()) {
			Arrays.fill(most, this.election.number("commune_most"));
		}
		if (Arrays.stream(least).sum() > this.plan.commune().seats()) {
			Arrays.fill(least, this.election.number("commune_small_least"));
		}
		return seats(communes, Apportionment.share(this.plan.commune().seats(), weights, least, most));
	}

	/** Returns the most seats of a district council: 40 only where it has 30 communes. */
	static int mostOfDistrict(int communes) {
		return (communes >= 30) ? 40 : Math.clamp(5L * communes, LEAST_DISTRICT, 35);
	}

	private int least(Area commune) {
		if (isSmall(commune)) {
			return (inhabitants(commune) < 2000) ? this.election.number("commune_small_least") : 19;
		}
		boolean scattered = this.plan.terrain().mountain() || this.plan.terrain().isIsland(commune);
		return this.election.number((commune.isWard() || scattered) ? "commune_least_ward" : "commune_least");
	}

	/** Small communes in the mountains and on islands have a size of their own. */
	private boolean isSmall(Area commune) {
		boolean scattered = this.plan.terrain().mountain() || this.plan.terrain().isIsland(commune);
		return scattered && inhabitants(commune) < this.election.number("commune_small");
	}

	private int inhabitants(Area commune) {
		return this.voters.getOrDefault(commune, 0) * 1000 / VOTERS_PER_THOUSAND;
	}

	private static Map<Area, Integer> seats(List<Area> areas, int[] parts) {
		Map<Area, Integer> seats = new LinkedHashMap<>();
		for (int i = 0; i < parts.length; i++) {
			seats.put(areas.get(i), parts[i]);
		}
		return seats;
	}

}
