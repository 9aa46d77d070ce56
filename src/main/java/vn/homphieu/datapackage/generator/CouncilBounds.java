package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;

/**
 * Which areas elect a council, and how many seats the law lets those of a province have.
 */
final class CouncilBounds {

	private final ElectionFacts election;

	private final Areas areas;

	CouncilBounds(ElectionFacts election, Areas areas) {
		this.election = election;
		this.areas = areas;
	}

	/** Returns the codes of the areas that elect a council of a level. */
	Set<String> councils(Level level, ProvinceFacts province) {
		return electing(level, province).stream().map(Area::code).collect(Collectors.toUnmodifiableSet());
	}

	/** Returns how many parts a province has that constituencies join whole. */
	int districts(ProvinceFacts province) {
		return (int) this.areas.children(province.code()).stream().filter(province::isInhabited).count();
	}

	/** Returns voting areas enough for the constituencies of every council. */
	int leastStations(ProvinceFacts province) {
		int councils = electing(Level.COMMUNE, province).size();
		int leaves = this.areas.leavesBelow(this.areas.get(province.code())).size();
		return 6 * councils + (leaves - councils) * 2 + leaves / 11 + 8;
	}

	int least(Level level, ProvinceFacts province) {
		return electing(level, province).stream().mapToInt((area) -> switch (level) {
			case NATIONAL_ASSEMBLY -> 0;
			case PROVINCE -> this.election.number("province_least");
			case DISTRICT -> CouncilSizes.LEAST_DISTRICT;
			case COMMUNE -> this.election.number(kind(province, area));
		}).sum();
	}

	int most(Level level, ProvinceFacts province) {
		String terrain = province.mountain() ? "_most_mountain" : "_most";
		return electing(level, province).stream().mapToInt((area) -> switch (level) {
			case NATIONAL_ASSEMBLY -> 0;
			case PROVINCE -> this.election.number("province" + terrain);
			case DISTRICT -> CouncilSizes.mostOfDistrict(this.areas.leavesBelow(area).size());
			case COMMUNE -> this.election.number("commune" + terrain);
		}).sum();
	}

	private static String kind(ProvinceFacts province, Area commune) {
		return province.mountain() ? "commune_least_mountain"
				: commune.isWard() ? "commune_least_ward" : "commune_least";
	}

	private List<Area> electing(Level level, ProvinceFacts province) {
		AreaLevel wanted = AreaLevel.valueOf(level.name());
		return this.areas.tree(this.areas.get(province.code()))
			.filter((area) -> area.level() == wanted)
			.filter(province::hasCouncil)
			.toList();
	}

}
