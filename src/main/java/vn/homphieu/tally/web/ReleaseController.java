package vn.homphieu.tally.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.PaperAddress;

/** Lets a clerk give a draft up, so that a colleague may begin. */
@Controller
class ReleaseController {

	private final EntryService entries;

	ReleaseController(EntryService entries) {
		this.entries = entries;
	}

	@Requires(Action.ENTER)
	@PostMapping("/office/{election}/stations/{station}/{constituency}/{round}/release")
	String release(Actor actor, @PathVariable String election, @PathVariable String station,
			@PathVariable String constituency, @PathVariable int round) {
		this.entries.release(actor, new PaperAddress(election, station, constituency, round));
		return "redirect:/office/" + election;
	}

}
