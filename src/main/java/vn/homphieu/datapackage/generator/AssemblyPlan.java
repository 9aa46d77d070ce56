package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.Map;

/**
 * The National Assembly's election in a province.
 *
 * @param central candidates proposed by bodies of the country
 * @param self candidates who stand on their own
 * @param selfElected how many of those are elected
 * @param notConfirmed deputies elected whose status is not confirmed
 * @param traits how many of those confirmed have each property
 */
record AssemblyPlan(List<UnitPlan> units, int central, int self, int selfElected, int notConfirmed,
		Map<Trait, Integer> traits) {

	int seats() {
		return this.units.stream().mapToInt(UnitPlan::seats).sum();
	}

	int confirmed() {
		return seats() - this.notConfirmed;
	}

}
