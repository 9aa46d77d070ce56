package vn.homphieu.tally.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.tally.ReviewFilter;
import vn.homphieu.tally.ReviewQueue;
import vn.homphieu.tally.ReviewService;

/** The minutes that wait for a reviewer, the oldest first. */
@Controller
class ReviewQueueController {

	private final Elections elections;

	private final ReviewService reviews;

	ReviewQueueController(Elections elections, ReviewService reviews) {
		this.elections = elections;
		this.reviews = reviews;
	}

	/**
	 * A page of the queue.
	 *
	 * @param election the election
	 * @param filter which minutes are shown
	 * @param queue the minutes
	 */
	record QueuePage(ElectionInfo election, ReviewFilter filter, ReviewQueue queue) {

		/** How many minutes a filter finds. */
		public int count(ReviewFilter which) {
			return switch (which) {
				case ALL -> this.queue.different() + this.queue.warning() + this.queue.plain();
				case DIFFERENT -> this.queue.different();
				case WARNING -> this.queue.warning();
				case PLAIN -> this.queue.plain();
			};
		}

		/** All filters, in their order. */
		public ReviewFilter[] filters() {
			return ReviewFilter.values();
		}

		/** How many pages there are. */
		public int pages() {
			return (this.queue.total() + this.queue.size() - 1) / this.queue.size();
		}

	}

	@Requires(Action.REVIEW)
	@GetMapping("/office/{election}/review")
	String show(Actor actor, @PathVariable String election, @RequestParam(defaultValue = "ALL") ReviewFilter show,
			@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("page", new QueuePage(this.elections.require(election), show,
				this.reviews.queue(actor, election, show, Math.clamp(page - 1L, 0, 100_000))));
		return "tally/queue";
	}

}
