package vn.homphieu.result.office;

import java.util.Map;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.Listing;
import vn.homphieu.result.UnitFilter;
import vn.homphieu.result.UnitLine;

/**
 * A list of constituencies.
 *
 * @param election the election
 * @param filter which of them
 * @param counts how many each filter shows
 * @param units one page of them
 */
record UnitListPage(ElectionInfo election, UnitFilter filter, Map<UnitFilter, Long> counts, Listing<UnitLine> units) {

	public boolean hasNext() {
		return (long) (this.units.page() + 1) * this.units.size() < this.units.total();
	}

}
