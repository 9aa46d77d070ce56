package vn.homphieu.result.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.area.TileGrid;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.LevelRule;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.result.AreaResultService;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.ConstituencyLine;
import vn.homphieu.result.ConstituencyResultService;
import vn.homphieu.result.CouncilResultService;
import vn.homphieu.result.FigureComparison;
import vn.homphieu.result.Headline;
import vn.homphieu.result.FigureComparisonService;
import vn.homphieu.result.TileMap;
import vn.homphieu.result.web.AreaPage.Neighbours;
import vn.homphieu.station.Stations;

/** Puts the page of an area together. */
@Service
@Transactional(readOnly = true)
class AreaPages {

	/** More constituencies than any province has at the levels that its page lists. */
	private static final int ALL = 500;

	private final Areas areas;

	private final Stations stations;

	private final AreaResultService results;

	private final ConstituencyResultService constituencies;

	private final CouncilResultService councils;

	private final FigureComparisonService figures;

	AreaPages(Areas areas, Stations stations, AreaResultService results, ConstituencyResultService constituencies,
			CouncilResultService councils, FigureComparisonService figures) {
		this.areas = areas;
		this.stations = stations;
		this.results = results;
		this.constituencies = constituencies;
		this.councils = councils;
		this.figures = figures;
	}

	AreaPage of(ElectionInfo election, String code, AreaOrder order) {
		AreaInfo area = this.areas.require(election.id(), code);
		List<AreaInfo> path = this.areas.path(election.id(), area);
		AreaResults found = this.results.of(election, area, true);
		List<AreaResults> children = Objects.requireNonNullElse(found.children(), List.of());
		return new AreaPage(election, area, path, covered(election, area), found, Headline.of(found),
				order.sort(children), order, map(election, area, children), this.councils.ofArea(election, area),
				units(election, area), area.isLeaf() ? this.stations.ofArea(election.id(), area) : List.of(),
				figures(election, area, found), neighbours(election, path));
	}

	private @Nullable AreaInfo covered(ElectionInfo election, AreaInfo area) {
		if (election.coverage() == null) {
			return null;
		}
		AreaInfo covered = this.areas.require(election.id(), election.coverage());
		return (area.first() < covered.first() && covered.last() <= area.last()) ? covered : null;
	}

	private @Nullable TileMap map(ElectionInfo election, AreaInfo area, List<AreaResults> children) {
		TileGrid grid = TileGrid.of(election.rules().tileGrid());
		if (area.isCountry()) {
			return TileMap.of(grid, children);
		}
		if (!area.code().equals(election.coverage())) {
			return null;
		}
		AreaInfo country = this.areas.require(election.id(), AreaInfo.COUNTRY_CODE);
		List<AreaResults> provinces = this.results.of(election, country, true).children();
		return TileMap.of(grid, Objects.requireNonNullElse(provinces, List.of()));
	}

	/** Of the country they are too many: the page of the council lists them. */
	private List<ConstituencyLine> units(ElectionInfo election, AreaInfo area) {
		if (area.level() == AreaLevel.COUNTRY) {
			return List.of();
		}
		return election.rules()
			.levels()
			.stream()
			.map(LevelRule::level)
			.filter((level) -> reaches(level, area))
			.flatMap((level) -> this.constituencies.list(election, area, level, 0, ALL).items().stream())
			.toList();
	}

	private static boolean reaches(Level level, AreaInfo area) {
		return area.isLeaf() || level.areaLevel().compareTo(area.level()) <= 0;
	}

	private Map<String, List<FigureComparison>> figures(ElectionInfo election, AreaInfo area, AreaResults results) {
		return this.figures.of(election, area, results)
			.stream()
			.collect(Collectors.groupingBy(FigureComparison::about, LinkedHashMap::new, Collectors.toList()));
	}

	private Neighbours neighbours(ElectionInfo election, List<AreaInfo> path) {
		AreaInfo area = path.getLast();
		List<AreaInfo> siblings = (path.size() < 2) ? List.of(area)
				: this.areas.children(election.id(), path.get(path.size() - 2));
		return Neighbours.of(area, siblings);
	}

}
