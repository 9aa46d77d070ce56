package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.homphieu.kernel.Level;

/** Divides a province into constituencies where the real ones are not known. */
final class UnitPlans {

	/** What a description says where only the areas are invented. */
	private static final String DIVIDED = "phân chia mô phỏng";

	/** What it says where the number of constituencies or seats is invented, too. */
	private static final String ALLOTTED = "phân bổ mô phỏng";

	private final Areas areas;

	private final KnownUnits known;

	UnitPlans(Areas areas, KnownUnits known) {
		this.areas = areas;
		this.known = known;
	}

	/**
	 * Divides a province for the National Assembly: its districts, or its communes where
	 * it has no districts, of 2 or 3 seats each (Art. 10).
	 */
	List<UnitPlan> assembly(ProvinceFacts province, int count, int seats) {
		boolean real = province.known("assembly_units").isPresent() && province.known("assembly_seats").isPresent();
		List<UnitPlan> units = this.known.of(Level.NATIONAL_ASSEMBLY, province.code());
		return units.isEmpty() ? divide(inhabited(province, this.areas.children(province.code())), count, seats, 2,
				real ? DIVIDED : ALLOTTED) : units;
	}

	/**
	 * Divides a province for its own council: neighbouring communes, 4 or 5 seats each.
	 */
	List<UnitPlan> province(ProvinceFacts province, int seats) {
		List<UnitPlan> units = this.known.of(Level.PROVINCE, province.code());
		List<Area> leaves = this.areas.leavesBelow(this.areas.get(province.code()));
		int count = province.known("province_units").orElse((10 * seats + 45) / 46);
		int least = Math.min(4, seats / count);
		return units.isEmpty() ? divide(inhabited(province, leaves), count, seats, least, DIVIDED) : units;
	}

	private List<UnitPlan> divide(List<Area> blocks, int count, int seats, int least, String remark) {
		long[] weights = blocks.stream().mapToLong(this::weight).toArray();
		int[] lengths = Apportionment.cut(weights, count);
		List<List<String>> parts = new ArrayList<>();
		long[] sums = new long[count];
		int next = 0;
		for (int i = 0; i < count; i++) {
			parts.add(blocks.subList(next, next + lengths[i]).stream().map(Area::code).toList());
			sums[i] = Arrays.stream(weights, next, next + lengths[i]).sum();
			next += lengths[i];
		}
		int[] lower = new int[count];
		int[] upper = new int[count];
		Arrays.fill(lower, least);
		Arrays.fill(upper, (least == 2) ? 3 : 5);
		int[] shared = Apportionment.share(seats, sums, lower, upper);
		List<UnitPlan> units = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			units.add(new UnitPlan(shared[i], parts.get(i), remark));
		}
		return units;
	}

	private static List<Area> inhabited(ProvinceFacts province, List<Area> areas) {
		return areas.stream().filter(province::isInhabited).toList();
	}

	private long weight(Area area) {
		return this.areas.leavesBelow(area).stream().mapToLong((leaf) -> leaf.isWard() ? 125 : 105).sum();
	}

}
