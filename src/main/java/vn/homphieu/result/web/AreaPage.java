package vn.homphieu.result.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.ConstituencyLine;
import vn.homphieu.result.CouncilLine;
import vn.homphieu.result.FigureComparison;
import vn.homphieu.result.Headline;
import vn.homphieu.result.TileMap;
import vn.homphieu.station.StationInfo;

/**
 * What the page of an area shows.
 *
 * @param election the election
 * @param area the area
 * @param path from the country down to the area
 * @param covered the only part of this area that the data cover; null if they cover it
 * all
 * @param results its results
 * @param headline the figures at the head
 * @param children results of the areas directly below, in the order asked for
 * @param order that order
 * @param map the provinces; null below the country, unless the data cover this area alone
 * @param councils councils of the area itself
 * @param units constituencies that have voters here, by level; not those of deeper areas
 * @param stations voting areas of a leaf
 * @param figures published figures beside computed ones, by the election they are about
 * @param neighbours the area's neighbours in the list
 */
record AreaPage(ElectionInfo election, AreaInfo area, List<AreaInfo> path, @Nullable AreaInfo covered,
		AreaResults results, Headline headline, List<AreaResults> children, AreaOrder order, @Nullable TileMap map,
		List<CouncilLine> councils, List<ConstituencyLine> units, List<StationInfo> stations,
		Map<String, List<FigureComparison>> figures, Neighbours neighbours) {

	/**
	 * Returns the areas that contain this one.
	 * @return from the country down to the parent
	 */
	public List<AreaInfo> above() {
		return this.path.subList(0, this.path.size() - 1);
	}

	/**
	 * The areas before and after this one under the same parent.
	 *
	 * @param previous the one before; null for the first
	 * @param next the one after; null for the last
	 */
	record Neighbours(@Nullable AreaInfo previous, @Nullable AreaInfo next) {

		public boolean isAny() {
			return this.previous != null || this.next != null;
		}

		static Neighbours of(AreaInfo area, List<AreaInfo> siblings) {
			int place = siblings.indexOf(area);
			return new Neighbours((place > 0) ? siblings.get(place - 1) : null,
					(place >= 0 && place + 1 < siblings.size()) ? siblings.get(place + 1) : null);
		}

	}

}
