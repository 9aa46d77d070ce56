package vn.homphieu.site;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.area.TileGrid;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.AreaResultService;
import vn.homphieu.result.ElectionOrder;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.Headline;
import vn.homphieu.result.TileMap;

/** The home page: the elections, each with its headline, and what this site is. */
@Controller
class HomeController {

	private final ElectionOrder elections;

	private final Areas areas;

	private final AreaResultService results;

	HomeController(ElectionOrder elections, Areas areas, AreaResultService results) {
		this.elections = elections;
		this.areas = areas;
		this.results = results;
	}

	/**
	 * An election on the home page.
	 *
	 * @param election the election
	 * @param area the area that its data cover
	 * @param results results of that area
	 * @param headline its first figures
	 * @param map its provinces; null where the data cover one area alone
	 */
	record ElectionCard(ElectionInfo election, AreaInfo area, AreaResults results, Headline headline,
			@Nullable TileMap map) {
	}

	@GetMapping("/")
	String home(Model model) {
		List<ElectionCard> cards = this.elections.real().stream().map(this::card).toList();
		model.addAttribute("cards", cards);
		return "site/home";
	}

	private ElectionCard card(ElectionInfo election) {
		String code = Objects.requireNonNullElse(election.coverage(), AreaInfo.COUNTRY_CODE);
		AreaInfo area = this.areas.require(election.id(), code);
		AreaResults found = this.results.of(election, area, area.isCountry());
		List<AreaResults> provinces = found.children();
		return new ElectionCard(election, area, found, Headline.of(found),
				(provinces != null) ? TileMap.of(TileGrid.of(election.rules().tileGrid()), provinces) : null);
	}

}
