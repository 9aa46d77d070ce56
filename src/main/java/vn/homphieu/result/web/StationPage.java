package vn.homphieu.result.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.PublicScan;
import vn.homphieu.result.StationView;
import vn.homphieu.station.StationInfo;

/**
 * What the page of a voting area shows.
 *
 * @param election the election
 * @param path from the country down to the commune
 * @param station the voting area with its public minutes
 * @param scans scans of the minutes that are public
 * @param previous the voting area before it in the commune; null for the first
 * @param next the one after it; null for the last
 */
record StationPage(ElectionInfo election, List<AreaInfo> path, StationView station, List<PublicScan> scans,
		@Nullable StationInfo previous, @Nullable StationInfo next) {
}
