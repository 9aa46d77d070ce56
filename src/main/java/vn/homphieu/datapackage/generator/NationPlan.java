package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vn.homphieu.kernel.Level;

/**
 * Plans the election of every province so that the national totals are met: what is known
 * of a province stays, the rest is shared out by its people. Chance has no part in it.
 */
final class NationPlan {

	private final ElectionFacts election;

	private final List<ProvinceFacts> provinces;

	private final UnitPlans units;

	private final CouncilBounds bounds;

	private final NationShares shares;

	NationPlan(ElectionFacts election, List<ProvinceFacts> provinces, Areas areas, KnownUnits known) {
		this.election = election;
		this.provinces = provinces;
		this.units = new UnitPlans(areas, known);
		this.bounds = new CouncilBounds(election, areas);
		this.shares = new NationShares(election, provinces);
	}

	/** Returns the plans of all provinces, in the order of their table. */
	List<ProvincePlan> provinces() {
		int[] voters = this.shares.voters();
		int[] absent = this.shares.absent(voters);
		int[] stations = this.shares.stations(voters, each((province) -> this.bounds.leastStations(province)));
		List<AssemblyPlan> assembly = assembly(voters);
		List<CouncilPlan> ofProvinces = councils(Level.PROVINCE, voters);
		List<CouncilPlan> ofDistricts = councils(Level.DISTRICT, voters);
		List<CouncilPlan> ofCommunes = councils(Level.COMMUNE, voters);
		List<ProvincePlan> plans = new ArrayList<>();
		for (int i = 0; i < voters.length; i++) {
			ProvinceFacts province = this.provinces.get(i);
			plans.add(new ProvincePlan(province.code(), voters[i], (long) voters[i] - absent[i],
					NationShares.valid(province), stations[i], assembly.get(i),
					this.units.province(province, ofProvinces.get(i).seats()), ofProvinces.get(i), ofDistricts.get(i),
					ofCommunes.get(i), terrain(province)));
		}
		return plans;
	}

	private List<AssemblyPlan> assembly(int[] voters) {
		int[] none = new int[voters.length];
		int[] units = this.shares.share("assembly_units", voters, each((province) -> 2),
				each((province) -> Math.min(12, this.bounds.districts(province))));
		int[] seats = this.shares.share("assembly_seats", voters, map(units, (count) -> Math.max(6, 2 * count)),
				map(units, (count) -> 3 * count));
		int[] central = this.shares.share("central", voters, units, map(units, (count) -> 2 * count));
		int[] confirmed = new int[voters.length];
		Arrays.setAll(confirmed, (i) -> seats[i] - this.provinces.get(i).number("not_confirmed"));
		int[] weights = new int[voters.length];
		Arrays.setAll(weights, (i) -> confirmed[i] * (this.provinces.get(i).mountain() ? 10 : 1));
		List<Map<Trait, Integer>> traits = new ArrayList<>();
		IntStream.range(0, voters.length).forEach((i) -> traits.add(new EnumMap<>(Trait.class)));
		for (Trait trait : Trait.values()) {
			int[] shared = this.shares.share(trait.key(), (trait == Trait.ETHNIC_MINORITY) ? weights : confirmed, none,
					confirmed);
			IntStream.range(0, voters.length).forEach((i) -> traits.get(i).put(trait, shared[i]));
		}
		return IntStream.range(0, voters.length).mapToObj((i) -> {
			ProvinceFacts province = this.provinces.get(i);
			return new AssemblyPlan(this.units.assembly(province, units[i], seats[i]), central[i],
					province.number("assembly_self"), province.number("assembly_self_elected"),
					province.number("not_confirmed"), traits.get(i));
		}).toList();
	}

	private List<CouncilPlan> councils(Level level, int[] voters) {
		if (!this.election.rules().has(level)) {
			return this.provinces.stream().map((province) -> CouncilPlan.full(new HashSet<>(), 0)).toList();
		}
		int[] none = new int[voters.length];
		int[] least = each((province) -> this.bounds.least(level, province));
		int[] most = each((province) -> this.bounds.most(level, province));
		String name = level.name().toLowerCase(Locale.ROOT);
		int[] seats = this.shares.share(name + "_seats", (level == Level.PROVINCE) ? voters : least, least, most);
		int[] reVotes = each((province) -> province.number(name + "_re_votes"));
		int[] extraVotes = each((province) -> province.number(name + "_extra_votes"));
		int[] lost = new int[voters.length];
		Arrays.setAll(lost, (i) -> Repeats.leastMissing(reVotes[i], extraVotes[i]));
		int[] missing = this.shares.share(name + "_missing", seats, lost, map(seats, (count) -> count / 20));
		int[] self = this.shares.share(name + "_self", seats, none, seats);
		return IntStream.range(0, voters.length).mapToObj((i) -> {
			ProvinceFacts province = this.provinces.get(i);
			int ties = (level == Level.COMMUNE) ? province.known("commune_ties").orElse(1) : 0;
			return new CouncilPlan(this.bounds.councils(level, province), seats[i], missing[i], reVotes[i],
					extraVotes[i], ties, self[i]);
		}).toList();
	}

	private static Terrain terrain(ProvinceFacts province) {
		return new Terrain(province.mountain(), province.words("islands"), province.leafWeights(),
				province.words("uninhabited"), province.words("early"));
	}

	private int[] each(ToIntFunction<ProvinceFacts> number) {
		return this.provinces.stream().mapToInt(number).toArray();
	}

	private static int[] map(int[] numbers, IntUnaryOperator change) {
		return Arrays.stream(numbers).map(change).toArray();
	}

}
