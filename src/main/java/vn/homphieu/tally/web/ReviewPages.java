package vn.homphieu.tally.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.tally.ReviewCase;
import vn.homphieu.tally.ReviewFilter;
import vn.homphieu.tally.ReviewLine;
import vn.homphieu.tally.ReviewService;
import vn.homphieu.tally.web.ReviewPage.Reviewed;

/** Lays out minutes for a reviewer. */
@Component
class ReviewPages {

	private final ReviewService reviews;

	private final SittingPages words;

	ReviewPages(ReviewService reviews, SittingPages words) {
		this.reviews = reviews;
		this.words = words;
	}

	ReviewPage of(Actor actor, PaperAddress address, ReviewFilter filter, int page) {
		ReviewCase paper = this.reviews.open(actor, address);
		List<ReviewLine> queue = this.reviews.queue(actor, address.election(), filter, page - 1).lines();
		List<Boolean> here = queue.stream().map((line) -> isAt(line, address)).toList();
		int place = here.indexOf(true);
		List<Reviewed> entries = paper.entries()
			.stream()
			.map((entry) -> new Reviewed(entry, this.words.found(entry.findings())))
			.toList();
		return new ReviewPage(paper, ReviewRow.of(paper), entries, filter, page,
				(place > 0) ? queue.get(place - 1) : null, (place + 1 < queue.size()) ? queue.get(place + 1) : null);
	}

	private static boolean isAt(ReviewLine line, PaperAddress address) {
		return line.station().equals(address.station()) && line.constituency().equals(address.constituency())
				&& line.round() == address.round();
	}

}
