package vn.homphieu.result.web;

import java.util.List;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.CouncilView;

/**
 * What the page of a council shows.
 *
 * @param election the election
 * @param path from the country down to the council's area
 * @param council the council with its results
 */
record CouncilPage(ElectionInfo election, List<AreaInfo> path, CouncilView council) {
}
