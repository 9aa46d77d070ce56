package vn.homphieu.result.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.homphieu.election.Elections;

/** Pages of voting areas: their counting minutes of every level. */
@Controller
class StationController {

	private final Elections elections;

	private final StationPages pages;

	StationController(Elections elections, StationPages pages) {
		this.elections = elections;
		this.pages = pages;
	}

	@GetMapping("/elections/{slug}/stations/{code}")
	String show(@PathVariable String slug, @PathVariable String code, Model model) {
		model.addAttribute("page", this.pages.of(this.elections.require(slug), code));
		return "result/station";
	}

}
