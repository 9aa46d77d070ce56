package vn.homphieu.result.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.ElectionComparison;
import vn.homphieu.result.ElectionComparison.Column;

/**
 * What the page shows that compares elections.
 *
 * @param election the election whose page it is
 * @param other the one beside it; null if the portal holds no other
 * @param others all that could stand beside it
 * @param comparison their figures
 */
record ComparePage(ElectionInfo election, @Nullable ElectionInfo other, List<ElectionInfo> others,
		ElectionComparison comparison) {

	/**
	 * Returns the one area that all figures are of.
	 * @return the area; null where they are of the whole country
	 */
	public @Nullable AreaInfo covered() {
		return this.comparison.columns()
			.stream()
			.map(Column::area)
			.filter((area) -> area != null && !area.isCountry())
			.findFirst()
			.orElse(null);
	}

	/**
	 * Tells whether any of the figures are invented.
	 * @return the simulated election; null if both are real
	 */
	public @Nullable ElectionInfo simulated() {
		return this.election.simulated() ? this.election
				: (this.other != null && this.other.simulated()) ? this.other : null;
	}

}
