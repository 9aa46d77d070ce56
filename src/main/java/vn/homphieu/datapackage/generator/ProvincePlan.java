package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.Set;

/**
 * What is known or laid down about a province; the rest is left to chance.
 *
 * @param code the code of the province
 * @param voters its roll for the National Assembly
 * @param turnout voters who came, in ten-thousandths of the roll
 * @param valid valid ballots of all levels, in ten-thousandths of those collected
 * @param assemblyUnits the constituencies of the National Assembly
 * @param provinceUnits the constituencies of the province council
 * @param districtSeats seats of all district councils together
 * @param communeSeats seats of all commune councils together
 * @param communeMissing seats of commune councils that stay empty
 * @param assemblySelf candidates for the National Assembly who stand on their own
 * @param communeSelf candidates for commune councils who stand on their own
 * @param islands codes of the districts that are islands
 * @param early codes of the areas that voted on the day before
 */
record ProvincePlan(String code, long voters, int turnout, int valid, List<UnitPlan> assemblyUnits,
		List<UnitPlan> provinceUnits, int districtSeats, int communeSeats, int communeMissing, int assemblySelf,
		int communeSelf, Set<String> islands, Set<String> early) {

	int assemblySeats() {
		return this.assemblyUnits.stream().mapToInt(UnitPlan::seats).sum();
	}

	int provinceSeats() {
		return this.provinceUnits.stream().mapToInt(UnitPlan::seats).sum();
	}

}
