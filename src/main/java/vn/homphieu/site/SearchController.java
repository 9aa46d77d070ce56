package vn.homphieu.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search for areas and voting areas. */
@Controller
class SearchController {

	private final PlaceSearch places;

	SearchController(PlaceSearch places) {
		this.places = places;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("search", this.places.find(q));
		return "site/search";
	}

}
