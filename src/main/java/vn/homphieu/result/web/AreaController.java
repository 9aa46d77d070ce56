package vn.homphieu.result.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;

/** Pages of an election and of its areas. */
@Controller
class AreaController {

	private final Elections elections;

	private final AreaPages pages;

	AreaController(Elections elections, AreaPages pages) {
		this.elections = elections;
		this.pages = pages;
	}

	/** Shows the country or, where the data cover one area alone, that area. */
	@GetMapping("/elections/{slug}")
	String election(@PathVariable String slug, @RequestParam(required = false) @Nullable AreaOrder sort, Model model) {
		ElectionInfo election = this.elections.require(slug);
		String code = Objects.requireNonNullElse(election.coverage(), AreaInfo.COUNTRY_CODE);
		model.addAttribute("page", this.pages.of(election, code, Objects.requireNonNullElse(sort, AreaOrder.OFFICIAL)));
		model.addAttribute("calendar", LegalCalendar.of(election));
		return "result/election";
	}

	@GetMapping("/elections/{slug}/areas/{code}")
	String area(@PathVariable String slug, @PathVariable String code,
			@RequestParam(required = false) @Nullable AreaOrder sort, Model model) {
		model.addAttribute("page", this.pages.of(this.elections.require(slug), code,
				Objects.requireNonNullElse(sort, AreaOrder.OFFICIAL)));
		return "result/area";
	}

}
