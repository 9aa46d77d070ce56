package vn.homphieu.tally.web;

import java.io.Serializable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.tally.ReturnForm;
import vn.homphieu.tally.ReviewCase;
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

	/**
	 * Minutes that were settled just now.
	 *
	 * @param done APPROVED, RETURNED or FREED
	 * @param number number of the voting area
	 * @param area name of its commune
	 * @param level name of the level
	 * @param round the round
	 */
	record Settled(String done, int number, String area, String level, int round) implements Serializable {
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
			@RequestParam int keep, @RequestParam(defaultValue = "") String next, RedirectAttributes flash) {
		this.reviews.approve(actor, address, revision, keep);
		return after(actor, "APPROVED", address, next, flash);
	}

	@Requires(Action.REVIEW)
	@PostMapping("/return")
	String sendBack(Actor actor, @ModelAttribute(binding = false) PaperAddress address, @RequestParam int revision,
			@RequestParam Set<Integer> ordinals, @RequestParam(defaultValue = "") List<String> fields,
			@RequestParam String reason, @RequestParam(defaultValue = "") String next, RedirectAttributes flash) {
		this.reviews.returnTo(actor, address, new ReturnForm(revision, ordinals, fields, reason));
		return after(actor, "RETURNED", address, next, flash);
	}

	@Requires(Action.REVIEW)
	@PostMapping("/free")
	String free(Actor actor, @ModelAttribute(binding = false) PaperAddress address, @RequestParam int ordinal,
			RedirectAttributes flash) {
		this.reviews.free(actor, address, ordinal);
		return after(actor, "FREED", address, "", flash);
	}

	/**
	 * On to the next minutes of the queue, as the page named them; it says what was done
	 * to these.
	 */
	private String after(Actor actor, String done, PaperAddress address, String next, RedirectAttributes flash) {
		ReviewCase paper = this.reviews.open(actor, address);
		flash.addFlashAttribute("settled", new Settled(done, paper.station().number(), paper.station().areaName(),
				paper.sheet().level().name(), paper.sheet().round()));
		String queue = "/office/" + address.election() + "/review";
		return "redirect:" + queue
				+ (next.matches("(/[A-Za-z0-9._-]{1,40}){2}/[123](\\?[A-Za-z=&0-9]{0,60})?") ? next : "");
	}

}
