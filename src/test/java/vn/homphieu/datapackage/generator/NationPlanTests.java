package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans of both elections at full size, which no chance touches. */
class NationPlanTests {

	@ParameterizedTest
	@ValueSource(strings = { "2021", "2026" })
	void reachesEveryTotalOfTheCountry(String preset) throws IOException {
		ElectionFacts facts = new ElectionFacts(preset);
		List<ProvincePlan> plans = plans(preset);
		assertThat(sum(plans, ProvincePlan::voters)).isEqualTo(facts.number("voters"));
		assertThat(sum(plans, ProvincePlan::voted)).isEqualTo(facts.number("voted"));
		assertThat(sum(plans, ProvincePlan::stations)).isEqualTo(facts.number("stations"));
		assertThat(sum(plans, (plan) -> plan.assembly().units().size())).isEqualTo(facts.number("assembly_units"));
		assertThat(sum(plans, (plan) -> plan.assembly().seats())).isEqualTo(500);
		assertThat(sum(plans, (plan) -> plan.province().seats())).isEqualTo(facts.number("province_seats"));
		assertThat(sum(plans, (plan) -> plan.district().seats())).isEqualTo(facts.number("district_seats"));
		assertThat(sum(plans, (plan) -> plan.commune().seats())).isEqualTo(facts.number("commune_seats"));
		assertThat(sum(plans, (plan) -> plan.commune().missing())).isEqualTo(facts.number("commune_missing"));
		for (Trait trait : Trait.values()) {
			assertThat(sum(plans, (plan) -> plan.assembly().traits().getOrDefault(trait, 0)))
				.isEqualTo(facts.number(trait.key()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021", "2026" })
	void putsEveryInhabitedAreaIntoOneUnit(String preset) throws IOException {
		Areas areas = new Areas(preset);
		for (ProvincePlan plan : plans(preset)) {
			for (List<UnitPlan> units : List.of(plan.assembly().units(), plan.provinceUnits())) {
				List<Area> leaves = units.stream()
					.map(UnitPlan::areas)
					.flatMap(Collection::stream)
					.map(areas::get)
					.flatMap((area) -> areas.leavesBelow(area).stream())
					.filter(plan.terrain()::isInhabited)
					.toList();
				assertThat(leaves).doesNotHaveDuplicates()
					.hasSameElementsAs(areas.leavesBelow(areas.get(plan.code()))
						.stream()
						.filter(plan.terrain()::isInhabited)
						.toList());
			}
			assertThat(plan.assembly().units()).allMatch((unit) -> unit.seats() == 2 || unit.seats() == 3);
			assertThat(plan.provinceUnits()).allMatch((unit) -> unit.seats() >= 3 && unit.seats() <= 5);
			assertThat(plan.provinceUnits().stream().mapToInt(UnitPlan::seats).sum())
				.isEqualTo(plan.province().seats());
		}
	}

	@Test
	void keepsWhatIsKnownOfProvinces() throws IOException {
		assertThat(province("2021", "31")).satisfies((plan) -> {
			assertThat(List.of(plan.voters(), plan.voted(), (long) plan.stations())).containsExactly(1_503_218L,
					1_499_911L, 2038L);
			assertThat(plan.commune())
				.extracting(CouncilPlan::seats, CouncilPlan::missing, CouncilPlan::reVotes, CouncilPlan::extraVotes)
				.containsExactly(5221, 30, 2, 5);
		});
		assertThat(province("2021", "48")).extracting(ProvincePlan::voters, ProvincePlan::voted)
			.containsExactly(751_103L, 750_296L);
		assertThat(province("2021", "36").commune().missing()).isEqualTo(151);
		assertThat(province("2021", "01").assembly()).satisfies((plan) -> {
			assertThat(plan.units()).hasSize(10);
			assertThat(plan.seats()).isEqualTo(29);
		});
		assertThat(province("2026", "31").provinceUnits()).hasSize(18).allMatch((unit) -> unit.seats() >= 4);
	}

	@Test
	void saysWhichConstituenciesAreAllottedByTheSimulation() throws IOException {
		assertThat(province("2021", "31").assembly().units()).allMatch((unit) -> unit.remark().isEmpty());
		assertThat(province("2021", "01").assembly().units())
			.allMatch((unit) -> unit.remark().equals("phân chia mô phỏng"));
		assertThat(province("2021", "12").assembly().units())
			.allMatch((unit) -> unit.remark().equals("phân bổ mô phỏng"));
	}

	@Test
	void leavesPlacesWithoutACouncilOut() throws IOException {
		Areas areas = new Areas("2021");
		assertThat(province("2021", "48").district().areas()).containsExactly("497");
		assertThat(province("2021", "79").district().areas()).hasSize(6).contains("769");
		assertThat(province("2021", "01").commune().areas()).hasSize(404).noneMatch((code) -> areas.get(code).isWard());
		assertThat(province("2026", "31").commune().areas()).hasSize(113).doesNotContain("11948");
		CouncilPlan saigon = province("2021", "79").commune();
		assertThat(areas.tree(areas.get("79")).filter(Area::isWard)).hasSize(249).noneMatch(saigon::has);
	}

	@Test
	void repeatsVotesInAsManyPlacesAsThereWere() throws IOException {
		List<ProvincePlan> plans = plans("2021");
		assertThat(sum(plans, (plan) -> plan.commune().reVotes())).isEqualTo(5);
		assertThat(sum(plans, (plan) -> plan.commune().extraVotes())).isEqualTo(79);
		assertThat(plans.stream().filter((plan) -> plan.commune().extraVotes() > 0)).hasSize(15);
		assertThat(sum(plans, (plan) -> plan.district().extraVotes())).isEqualTo(6);
		assertThat(plans.stream().filter((plan) -> plan.district().extraVotes() > 0)).hasSize(3);
		assertThat(sum(plans, (plan) -> plan.assembly().self())).isEqualTo(9);
		assertThat(sum(plans, (plan) -> plan.assembly().selfElected())).isEqualTo(4);
		assertThat(plans.stream().filter((plan) -> plan.assembly().notConfirmed() > 0)).extracting(ProvincePlan::code)
			.containsExactly("74");
	}

	private static ProvincePlan province(String preset, String code) throws IOException {
		return plans(preset).stream().filter((plan) -> plan.code().equals(code)).findFirst().orElseThrow();
	}

	private static List<ProvincePlan> plans(String preset) throws IOException {
		Areas areas = new Areas(preset);
		return new NationPlan(new ElectionFacts(preset), ProvinceFacts.read(preset), areas,
				new KnownUnits(preset, areas))
			.provinces();
	}

	private static long sum(List<ProvincePlan> plans, ToLongFunction<ProvincePlan> number) {
		return plans.stream().mapToLong(number).sum();
	}

}
