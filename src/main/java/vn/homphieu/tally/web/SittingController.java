package vn.homphieu.tally.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;

/** The page of a sitting at one voting area. */
@Controller
class SittingController {

	private final SittingPages pages;

	SittingController(SittingPages pages) {
		this.pages = pages;
	}

	@Requires(Action.ENTER)
	@GetMapping("/office/{election}/stations/{station}")
	String show(Actor actor, @PathVariable String election, @PathVariable String station,
			@RequestParam(required = false) @Nullable String sheet, Model model) {
		model.addAttribute("page", this.pages.of(actor, election, station, sheet));
		return "tally/sitting";
	}

}
