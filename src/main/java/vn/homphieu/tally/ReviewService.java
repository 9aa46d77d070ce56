package vn.homphieu.tally;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.tally.PaperFlow.Seat;

/** Review of minutes that others entered. */
@Service
@Transactional
public class ReviewService {

	private final ReviewQueues queues;

	private final PaperPlaces places;

	private final PaperStore papers;

	private final EntryModes modes;

	private final EntrySheets sheets;

	private final EntryDrafts drafts;

	private final Settlement settlement;

	private final Versions versions;

	private final Elections elections;

	private final Authority authority;

	ReviewService(ReviewQueues queues, PaperPlaces places, PaperStore papers, EntryModes modes, EntrySheets sheets,
			EntryDrafts drafts, Settlement settlement, Versions versions, Elections elections, Authority authority) {
		this.queues = queues;
		this.places = places;
		this.papers = papers;
		this.modes = modes;
		this.sheets = sheets;
		this.drafts = drafts;
		this.settlement = settlement;
		this.versions = versions;
		this.elections = elections;
		this.authority = authority;
	}

	/**
	 * Lists the minutes that wait, those that wait longest first.
	 * @param actor the reviewer; what that person entered is left out
	 * @param election short name of the election
	 * @param filter which ones
	 * @param page page, from 0; the last one where there are fewer
	 * @return the page and the counts
	 */
	@Requires(Action.REVIEW)
	@Transactional(readOnly = true)
	public ReviewQueue queue(Actor actor, String election, ReviewFilter filter, int page) {
		return this.queues.queue(actor, election, filter, page);
	}

	/**
	 * Opens minutes to settle them.
	 * @param actor the reviewer
	 * @param address the minutes
	 * @return both entries side by side; drafts of others are not shown
	 */
	@Requires(Action.REVIEW)
	@Transactional(readOnly = true)
	public ReviewCase open(Actor actor, PaperAddress address) {
		PaperPlace place = place(actor, Action.REVIEW, address);
		ElectionInfo info = this.elections.require(address.election());
		Paper paper = this.papers.find(place).orElseGet(() -> Paper.blank(this.modes.of(place)));
		Seat seat = new Seat(0, PaperFlow.refuseReview(paper.at(place), actor.accountId()), 0);
		List<Entry> submitted = paper.entries()
			.stream()
			.filter((entry) -> entry.state() == EntryState.SUBMITTED)
			.toList();
		return new ReviewCase(address.election(), info.name(), info.practice(), info.rules().thresholds(),
				this.sheets.station(place), this.sheets.sheet(actor, info, place, paper, seat),
				submitted.stream()
					.map((entry) -> new ReviewedEntry(entry.draft(), entry.colleague(),
							this.settlement.findings(place, entry)))
					.toList(),
				this.settlement.differences(place, submitted), this.versions.all(place));
	}

	/**
	 * Approves minutes: what one entry says is counted from now on.
	 * @param actor the reviewer, never one of those who entered them
	 * @param address the minutes
	 * @param revision revision of the minutes that the reviewer saw
	 * @param keep which entry, 1 or 2
	 * @return the approved minutes
	 * @throws EntryRefusedException if they do not wait, changed meanwhile or have errors
	 */
	@Requires(Action.APPROVE)
	public TallyInfo approve(Actor actor, PaperAddress address, int revision, int keep) {
		PaperPlace place = place(actor, Action.APPROVE, address);
		return this.settlement.approve(actor, place, revision, keep);
	}

	/**
	 * Sends entries back to those who made them; the fields to type again are emptied.
	 * @param actor the reviewer
	 * @param address the minutes
	 * @param form which entries, which fields, and why
	 * @throws EntryRefusedException if they do not wait, changed meanwhile, or no reason
	 * is given
	 */
	@Requires(Action.REVIEW)
	public void returnTo(Actor actor, PaperAddress address, ReturnForm form) {
		PaperPlace place = place(actor, Action.REVIEW, address);
		this.settlement.sendBack(actor, place, form);
	}

	/**
	 * Takes an entry that a clerk left unfinished away, so that somebody else may begin.
	 * @param actor the reviewer
	 * @param address the minutes
	 * @param ordinal which entry, 1 or 2
	 * @throws EntryRefusedException if there is no such unfinished entry
	 */
	@Requires(Action.REVIEW)
	public void free(Actor actor, PaperAddress address, int ordinal) {
		PaperPlace place = place(actor, Action.REVIEW, address);
		Paper paper = this.papers.lock(place).orElseThrow(() -> new EntryRefusedException(Refusal.NO_DRAFT));
		this.drafts.free(actor, place, paper, paper.entry(ordinal));
	}

	private PaperPlace place(Actor actor, Action action, PaperAddress address) {
		PaperPlace place = this.places.require(address);
		this.authority.require(actor, action, place.place());
		return place;
	}

}
