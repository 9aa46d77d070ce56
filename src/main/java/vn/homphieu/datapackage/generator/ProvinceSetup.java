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
		Map<Area, Integer> counts = new StationCounts(voters, councils, this.plan.terrain())
			.share(this.plan.stations() - apart.size(), unitCounts);
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
