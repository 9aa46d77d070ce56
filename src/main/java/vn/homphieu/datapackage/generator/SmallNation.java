package vn.homphieu.datapackage.generator;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the plan of the country small: every province and every constituency of the
 * National Assembly and the provinces stays, with fewer districts, communes, councils and
 * voting areas; every kind of event still occurs.
 */
final class SmallNation {

	/** Voters for each voting area where a share of the roll would be too few. */
	private static final int LEAST_VOTERS = 350;

	/** Voting areas that the constituencies of a commune council need. */
	private static final int FOR_COUNCIL = 6;

	private final Areas areas;

	private final double scale;

	/**
	 * Prepares the change.
	 * @param scale the share to keep, from 0.01 to below 1
	 */
	SmallNation(Areas areas, double scale) {
		this.areas = areas;
		this.scale = scale;
	}

	/** Returns the codes of the leaves that are kept: some of every constituency. */
	Set<String> leaves(ProvincePlan plan) {
		Set<String> kept = new LinkedHashSet<>();
		for (UnitPlan unit : plan.provinceUnits()) {
			kept.addAll(unit.areas().subList(0, part(unit.areas().size())));
		}
		for (UnitPlan unit : plan.assembly().units()) {
			List<Area> leaves = unit.areas().stream().map(this.areas::get).flatMap(this::leavesBelow).toList();
			if (leaves.stream().noneMatch((leaf) -> kept.contains(leaf.code()))) {
				kept.add(leaves.getFirst().code());
			}
		}
		return kept;
	}

	/** Makes the plan of a province small. */
	ProvincePlan plan(ProvincePlan plan) {
		Set<String> leaves = leaves(plan);
		Set<String> kept = new HashSet<>(leaves);
		leaves.forEach((leaf) -> kept.add(this.areas.get(leaf).parent()));
		List<Area> order = this.areas.tree(this.areas.get(plan.code()))
			.filter((one) -> kept.contains(one.code()))
			.toList();
		CouncilPlan communes = councils(plan.commune(), order, part(plan.commune().areas().size()),
				plan.commune().seats() / Math.max(1, plan.commune().areas().size()));
		boolean events = plan.district().extraVotes() > 0;
		int share = (int) Math.round(this.scale * plan.district().areas().size());
		CouncilPlan districts = councils(plan.district(), order, Math.max(events ? 1 : 0, share),
				CouncilSizes.LEAST_DISTRICT);
		int stations = Math.max(part(plan.stations()), leaves.size() + FOR_COUNCIL * communes.areas().size());
		long voters = Math.max(Math.round(this.scale * plan.voters()), (long) LEAST_VOTERS * stations);
		AssemblyPlan assembly = plan.assembly();
		return new ProvincePlan(plan.code(), voters, voters * plan.voted() / plan.voters(), plan.valid(), stations,
				new AssemblyPlan(units(assembly.units(), kept), assembly.central(), assembly.self(),
						assembly.selfElected(), assembly.notConfirmed(), assembly.traits()),
				units(plan.provinceUnits(), kept), plan.province(), districts, communes, plan.terrain());
	}

	private CouncilPlan councils(CouncilPlan plan, List<Area> kept, int most, int seats) {
		Set<String> areas = kept.stream()
			.filter(plan::has)
			.limit(most)
			.map(Area::code)
			.collect(Collectors.toUnmodifiableSet());
		int number = areas.size();
		if (number == 0) {
			return CouncilPlan.full(areas, 0);
		}
		int reVotes = event(plan.reVotes());
		int extraVotes = event(plan.extraVotes());
		int lost = Repeats.leastMissing(reVotes, extraVotes);
		int ties = event(plan.ties());
		int room = 5 * number - reVotes - extraVotes - ties;
		int missing = Math.clamp((long) event(plan.missing()), lost, lost + room);
		return new CouncilPlan(areas, number * seats, missing, reVotes, extraVotes, ties,
				Math.min(event(plan.self()), number));
	}

	private List<UnitPlan> units(List<UnitPlan> units, Set<String> kept) {
		return units.stream()
			.map((unit) -> new UnitPlan(unit.seats(), unit.areas().stream().filter(kept::contains).toList(),
					unit.remark()))
			.toList();
	}

	private Stream<Area> leavesBelow(Area area) {
		return this.areas.leavesBelow(area).stream();
	}

	/** Takes the share of what must not vanish altogether. */
	private int part(int number) {
		return Math.max(1, (int) Math.round(this.scale * number));
	}

	private int event(int number) {
		return (number > 0) ? part(number) : 0;
	}

}
