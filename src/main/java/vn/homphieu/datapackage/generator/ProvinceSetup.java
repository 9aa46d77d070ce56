package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.homphieu.kernel.Level;

/** Sets a province up: voters, councils, voting areas, constituencies. */
final class ProvinceSetup {

	private final ElectionFacts election;

	private final Areas areas;

	private final ProvincePlan plan;

	private final long seed;

	private final List<Station> stations = new ArrayList<>();

	private final List<Council> councils = new ArrayList<>();

	private final List<Unit> units = new ArrayList<>();

	ProvinceSetup(ElectionFacts election, Areas areas, ProvincePlan plan, long seed) {
		this.election = election;
		this.areas = areas;
		this.plan = plan;
		this.seed = seed;
	}

	/**
	 * Sets the province up.
	 * @param assembly the National Assembly, whose constituencies here the plan names
	 */
	Province build(Council assembly) {
		Map<Area, Map<StationKind, Integer>> apart = new StationsApart(this.areas, this.plan).place(chance("apart"));
		long regular = this.plan.voters() - apart.values()
			.stream()
			.flatMapToInt((sizes) -> sizes.values().stream().mapToInt(Integer::intValue))
			.sum();
		Map<Area, Integer> voters = new Electorate(this.areas, this.plan).share(regular, chance("voters"));
		CouncilSizes sizes = new CouncilSizes(this.election, this.areas, this.plan, voters);
		Map<Area, Integer> unitCounts = new LinkedHashMap<>();
		Chance chance = chance("units");
		Map<Area, Integer> communes = sizes.communes();
		Map<Area, Integer> districts = sizes.districts();
		communes.forEach((commune, seats) -> unitCounts.put(commune, UnitDivision.count(seats, seats, chance)));
		districts.forEach((district, seats) -> unitCounts.put(district,
				UnitDivision.count(seats, this.areas.children(district.code()).size(), chance)));
		Map<Area, Integer> councils = new HashMap<>(communes);
		councils.putAll(districts);
		Map<Area, Integer> counts = stationCounts(voters, unitCounts, councils, this.plan.stations() - apart.size());
		Stations division = new Stations(this.election, this.plan.terrain(),
				new StationNames(this.areas, chance("names")), chance("stations"));
		voters.forEach((leaf, count) -> this.stations
			.addAll(division.divide(leaf, count, counts.getOrDefault(leaf, 1), apart.getOrDefault(leaf, Map.of()))));
		Area province = this.areas.get(this.plan.code());
		Council council = Council.of(Level.PROVINCE, province, this.plan.province().seats());
		List<Unit> assemblyUnits = planned(assembly, "NA-" + this.plan.code() + "-", this.plan.assembly().units());
		this.councils.add(council);
		this.units.addAll(planned(council, council.code() + "-", this.plan.provinceUnits()));
		districts.forEach((area, seats) -> divide(Level.DISTRICT, area, seats, unitCounts));
		communes.forEach((area, seats) -> divide(Level.COMMUNE, area, seats, unitCounts));
		return new Province(this.plan, this.councils, assemblyUnits, this.units, this.stations);
	}

	/**
	 * Counts the voting areas of each leaf: one for each constituency at least. Where
	 * that were too many, no council has more constituencies than it must.
	 */
	private Map<Area, Integer> stationCounts(Map<Area, Integer> voters, Map<Area, Integer> units,
			Map<Area, Integer> seats, int total) {
		List<Area> leaves = List.copyOf(voters.keySet());
		if (least(leaves, units) > total) {
			units.replaceAll((area, count) -> UnitDivision.least(seats.getOrDefault(area, 0)));
		}
		int[] least = leaves.stream().mapToInt((leaf) -> units.getOrDefault(leaf, 1)).toArray();
		long[] weights = leaves.stream().mapToLong((leaf) -> voters.getOrDefault(leaf, 0)).toArray();
		int[] shared = Apportionment.divide(Math.max(total, least(leaves, units)), weights, least);
		Map<Area, Integer> counts = new HashMap<>();
		for (int i = 0; i < shared.length; i++) {
			counts.put(leaves.get(i), shared[i]);
		}
		return counts;
	}

	private static int least(List<Area> leaves, Map<Area, Integer> units) {
		return leaves.stream().mapToInt((leaf) -> units.getOrDefault(leaf, 1)).sum();
	}

	private void divide(Level level, Area area, int seats, Map<Area, Integer> unitCounts) {
		Council council = Council.of(level, area, seats);
		this.councils.add(council);
		List<Station> members = this.stations.stream()
			.filter((station) -> station.votes(level))
			.filter((station) -> area.equals(station.area()) || area.code().equals(station.area().parent()))
			.toList();
		this.units.addAll(UnitDivision.divide(council, unitCounts.getOrDefault(area, 1), members));
	}

	private List<Unit> planned(Council council, String prefix, List<UnitPlan> plans) {
		boolean assembly = council.level() == Level.NATIONAL_ASSEMBLY;
		List<Unit> planned = new ArrayList<>();
		for (UnitPlan unit : plans) {
			Set<String> codes = new HashSet<>(unit.areas());
			List<Station> members = this.stations.stream()
				.filter((station) -> codes.contains(station.area().code()) || codes.contains(station.area().parent()))
				.toList();
			int number = planned.size() + 1;
			String remark = unit.remark().isEmpty() ? "" : " (" + unit.remark() + ")";
			planned.add(new Unit(prefix + (assembly ? Integer.toString(number) : Numbering.two(number)), council,
					number, unit.seats(), describe(unit) + remark, members));
		}
		return planned;
	}

	private String describe(UnitPlan unit) {
		return "Gồm: " + unit.areas()
			.stream()
			.map((code) -> this.areas.get(code).fullName())
			.collect(Collectors.joining(", "));
	}

	private Chance chance(String purpose) {
		return new Chance(this.seed, this.plan.code() + "/" + purpose);
	}

}
