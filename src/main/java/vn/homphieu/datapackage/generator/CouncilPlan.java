package vn.homphieu.datapackage.generator;

import java.util.Set;

/**
 * The councils of one level in a province.
 *
 * @param areas codes of the areas that elect one
 * @param seats seats of all of them together
 * @param missing seats that stay empty in the end
 * @param reVotes constituencies in which half or fewer of the voters came at first
 * @param extraVotes constituencies that elected fewer than two thirds at first
 * @param ties constituencies in which age decides
 * @param self candidates who stand on their own
 */
record CouncilPlan(Set<String> areas, int seats, int missing, int reVotes, int extraVotes, int ties, int self) {

	/** Plans councils in which every seat is filled at once. */
	static CouncilPlan full(Set<String> areas, int seats) {
		return new CouncilPlan(areas, seats, 0, 0, 0, 0, 0);
	}

	boolean has(Area area) {
		return this.areas.contains(area.code());
	}

}
