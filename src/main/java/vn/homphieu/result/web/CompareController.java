package vn.homphieu.result.web;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that shows elections side by side. */
@Controller
class CompareController {

	private final ComparePages pages;

	CompareController(ComparePages pages) {
		this.pages = pages;
	}

	/** Shows an election beside the one that is asked for, or the nearest. */
	@GetMapping("/elections/{slug}/compare")
	String compare(@PathVariable String slug, @RequestParam(required = false) @Nullable String with, Model model) {
		model.addAttribute("page", this.pages.of(slug, with));
		return "result/compare";
	}

}
