package vn.homphieu.tally.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.PaperState;
import vn.homphieu.tally.ReviewCase;
import vn.homphieu.tally.ReviewFilter;
import vn.homphieu.tally.ReviewLine;
import vn.homphieu.tally.ReviewedEntry;

/**
 * Minutes before a reviewer, with the ways to those before and after in the queue.
 *
 * @param paper the minutes with their entries
 * @param rows what the entries say, line by line
 * @param entries who made each entry and what is strange about it
 * @param filter which minutes the reviewer goes through
 * @param page page of the queue, from 1
 * @param previous the minutes before these in the queue, or {@code null}
 * @param next those after, or {@code null}
 */
public record ReviewPage(ReviewCase paper, List<ReviewRow> rows, List<Reviewed> entries, ReviewFilter filter, int page,
		@Nullable ReviewLine previous, @Nullable ReviewLine next) {

	/** Address of the minutes. */
	public String address() {
		return "/office/" + this.paper.election() + "/review/" + this.paper.station().code() + "/"
				+ this.paper.sheet().constituency() + "/" + this.paper.sheet().round();
	}

	/** Whether this reviewer can settle the minutes. */
	public boolean isOpen() {
		return this.paper.sheet().isOpen();
	}

	/** Which unfinished entry can be taken away, or 0. */
	public int unfinished() {
		PaperState state = this.paper.sheet().state();
		List<Integer> in = this.paper.entries().stream().map((entry) -> entry.draft().ordinal()).toList();
		boolean begun = state == PaperState.FIRST_DRAFT || state == PaperState.SECOND_DRAFT
				|| state == PaperState.RETURNED;
		return !begun ? 0 : in.contains(1) ? 2 : 1;
	}

	/**
	 * One entry as the page shows it.
	 *
	 * @param entry what was typed and by whom
	 * @param findings what is wrong or strange, in words
	 */
	public record Reviewed(ReviewedEntry entry, List<FoundRule> findings) {

		/** Whether errors keep it from being approved. */
		public boolean isWrong() {
			return this.findings.stream().anyMatch(FoundRule::error);
		}

	}

}
