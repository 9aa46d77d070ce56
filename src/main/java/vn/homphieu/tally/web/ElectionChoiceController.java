package vn.homphieu.tally.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;

/** Asks which election, where there are several. */
@Controller
class ElectionChoiceController {

	private final Elections elections;

	ElectionChoiceController(Elections elections) {
		this.elections = elections;
	}

	/**
	 * The elections to choose from.
	 *
	 * @param kind entry, review or mode
	 * @param before the address before the election's short name
	 * @param after the address after it
	 * @param elections the elections, the newest first
	 */
	record ChoicePage(String kind, String before, String after, List<ElectionInfo> elections) {
	}

	@Requires(Action.ENTER)
	@GetMapping("/office/entry")
	String entry(Actor actor, Model model) {
		return choose("entry", "/office/", "", model);
	}

	@Requires(Action.REVIEW)
	@GetMapping("/office/review")
	String review(Actor actor, Model model) {
		return choose("review", "/office/", "/review", model);
	}

	@Requires(Action.SET_UP)
	@GetMapping("/admin/entry")
	String mode(Actor actor, Model model) {
		return choose("mode", "/admin/elections/", "/entry", model);
	}

	private String choose(String kind, String before, String after, Model model) {
		List<ElectionInfo> all = this.elections.all();
		if (all.size() == 1) {
			return "redirect:" + before + all.getFirst().slug() + after;
		}
		model.addAttribute("choice", new ChoicePage(kind, before, after, all));
		return "tally/elections";
	}

}
