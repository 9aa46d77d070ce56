package vn.homphieu.result.web;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.PublicScans;
import vn.homphieu.result.StationResultService;
import vn.homphieu.result.StationView;
import vn.homphieu.station.StationInfo;
import vn.homphieu.station.Stations;

/** Puts the page of a voting area together. */
@Service
@Transactional(readOnly = true)
class StationPages {

	private final Areas areas;

	private final Stations stations;

	private final StationResultService results;

	private final PublicScans scans;

	StationPages(Areas areas, Stations stations, StationResultService results, PublicScans scans) {
		this.areas = areas;
		this.stations = stations;
		this.results = results;
		this.scans = scans;
	}

	StationPage of(ElectionInfo election, String code) {
		StationView view = this.results.of(election, code);
		AreaInfo area = this.areas.require(election.id(), view.area().code());
		List<StationInfo> all = this.stations.ofArea(election.id(), area);
		List<String> codes = all.stream().map(StationInfo::code).toList();
		int place = codes.indexOf(code);
		return new StationPage(election, this.areas.path(election.id(), area), view,
				this.scans.ofStation(this.stations.require(election.id(), code).id()),
				(place > 0) ? all.get(place - 1) : null,
				(place >= 0 && place + 1 < all.size()) ? all.get(place + 1) : null);
	}

}
