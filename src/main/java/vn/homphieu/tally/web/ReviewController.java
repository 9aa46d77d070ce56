package vn.homphieu.tally.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.tally.ReturnForm;
import vn.homphieu.tally.ReviewFilter;
import vn.homphieu.tally.ReviewService;

/** Settles minutes that others entered: approves or returns them, then on to the next. */
@Controller
@RequestMapping("/office/{election}/review/{station}/{constituency}/{round}")
class ReviewController {

	private final ReviewService reviews;

	private final ReviewPages pages;

	ReviewController(ReviewService reviews, ReviewPages pages) {
		this.reviews = reviews;
		this.pages = pages;
	}

	@ModelAttribute
	PaperAddress address(@PathVariable String election, @PathVariable String station, @PathVariable String constituency,
			@PathVariable int round) {
		return new PaperAddress(election, station, constituency, round);
	}

	@Requires(Action.REVIEW)
	@GetMapping
	String show(Actor actor, @ModelAttribute(binding = false) PaperAddress address,
			@RequestParam(defaultValue = "ALL") ReviewFilter show, @RequestParam(defaultValue = "1") int page,
			Model model) {
		model.addAttribute("page", this.pages.of(actor, address, show, Math.clamp(page, 1, 100_000)));
		return "tally/review";
	}

	@Requires(Action.APPROVE)
	@PostMapping("/approve")
	String approve(Actor actor, @ModelAttribute(binding = false) PaperAddress address, @RequestParam int revision,
			@RequestParam int keep, @RequestParam(defaultValue = "") String next) {
		this.reviews.approve(actor, address, revision, keep);
		return after(address, next);
	}

	@Requires(Action.REVIEW)
	@PostMapping("/return")
	String sendBack(Actor actor, @ModelAttribute(binding = false) PaperAddress address, @RequestParam int revision,
			@RequestParam Set<Integer> ordinals, @RequestParam(defaultValue = "") List<String> fields,
			@RequestParam String reason, @RequestParam(defaultValue = "") String next) {
		this.reviews.returnTo(actor, address, new ReturnForm(revision, ordinals, fields, reason));
		return after(address, next);
	}

	@Requires(Action.REVIEW)
	@PostMapping("/free")
	String free(Actor actor, @ModelAttribute(binding = false) PaperAddress address, @RequestParam int ordinal) {
		this.reviews.free(actor, address, ordinal);
		return after(address, "");
	}

	/** On to the next minutes of the queue, as the page named them. */
	private static String after(PaperAddress address, String next) {
		String queue = "/office/" + address.election() + "/review";
		return "redirect:" + queue
				+ (next.matches("(/[A-Za-z0-9._-]{1,40}){2}/[123](\\?[A-Za-z=&0-9]{0,60})?") ? next : "");
	}

}
