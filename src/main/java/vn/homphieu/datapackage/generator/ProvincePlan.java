package vn.homphieu.datapackage.generator;

import java.util.List;
import vn.homphieu.kernel.Level;

/**
 * What is laid down about the election in a province; the rest is left to chance.
 *
 * @param code the code of the province
 * @param voters its roll for the National Assembly
 * @param voted how many of them came
 * @param valid valid ballots of all levels, in ten-thousandths of those collected
 * @param stations its voting areas
 * @param provinceUnits the constituencies of the province council
 * @param province the council of the province
 * @param district the councils of its districts, none where the election has none
 * @param commune the councils of its communes
 */
record ProvincePlan(String code, long voters, long voted, int valid, int stations, AssemblyPlan assembly,
		List<UnitPlan> provinceUnits, CouncilPlan province, CouncilPlan district, CouncilPlan commune,
		Terrain terrain) {

	/** Returns the plan of the councils of a level below the National Assembly. */
	CouncilPlan councils(Level level) {
		return switch (level) {
			case NATIONAL_ASSEMBLY -> throw new IllegalArgumentException("not a council: " + level);
			case PROVINCE -> this.province;
			case DISTRICT -> this.district;
			case COMMUNE -> this.commune;
		};
	}

}
