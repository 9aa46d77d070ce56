package vn.homphieu.tally;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.tally.PaperFlow.Seat;

/** Keeps drafts: one for each person and paper, never one over another. */
@Component
class EntryDrafts {

	private static final int LONGEST_TAB = 40;

	private final PaperPlaces places;

	private final PaperStore papers;

	private final Expectations expectations;

	private final EntryModes modes;

	private final Authority authority;

	private final EntryJournal journal;

	EntryDrafts(PaperPlaces places, PaperStore papers, Expectations expectations, EntryModes modes, Authority authority,
			EntryJournal journal) {
		this.places = places;
		this.papers = papers;
		this.expectations = expectations;
		this.modes = modes;
		this.authority = authority;
		this.journal = journal;
	}

	/** Finds where the minutes belong and whether the clerk may enter them there. */
	PaperPlace place(Actor actor, PaperAddress address) {
		PaperPlace place = this.places.require(address);
		this.authority.require(actor, Action.ENTER, place.place());
		return place;
	}

	DraftSaved save(Actor actor, PaperAddress address, DraftForm typed) {
		PaperPlace place = place(actor, address);
		DraftForm form = fit(place, typed);
		Optional<DraftSaved> saved = (place.locked() || place.counted() != null) ? Optional.empty()
				: this.papers.update(place, actor, form);
		return saved.orElseGet(() -> carefully(actor, place, form));
	}

	/** Drops what is no field of the form and refuses what is too long to keep. */
	DraftForm fit(PaperPlace place, DraftForm form) {
		String tab = form.tab();
		if (tab != null && tab.length() > LONGEST_TAB) {
			throw new EntryRefusedException(Refusal.TOO_LONG);
		}
		Map<String, String> known = FigureText.known(form.figures(), this.expectations.candidates(place),
				place.seats());
		return new DraftForm(form.revision(), tab, known, FigureText.note(form.note()));
	}

	/** The first save, or one that meets something unexpected. */
	private DraftSaved carefully(Actor actor, PaperPlace place, DraftForm form) {
		Paper paper = begun(place);
		int ordinal = seat(actor, place, paper);
		Optional<Entry> own = paper.by(actor.accountId());
		if (own.isPresent()) {
			Entry stored = own.get();
			checkRevision(stored, form);
			if (says(stored, form)) {
				return new DraftSaved(ordinal, stored.revision(), stored.changedAt());
			}
			return this.papers.update(place, actor, form).orElseThrow();
		}
		DraftSaved saved = this.papers.insert(paper, ordinal, actor, form);
		if (ordinal > 1) {
			this.papers.move(paper, PaperFlow.afterDraft(paper.at(place), ordinal), false);
		}
		return saved;
	}

	/** The paper, held until the transaction ends. */
	Paper begun(PaperPlace place) {
		return this.papers.lock(place)
			.or(() -> this.papers.begin(place, this.modes.of(place)))
			.or(() -> this.papers.lock(place))
			.orElseThrow();
	}

	/** Which entry this person makes. */
	int seat(Actor actor, PaperPlace place, Paper paper) {
		Seat seat = PaperFlow.seat(paper.at(place), actor.accountId());
		if (seat.refusal() != null) {
			throw new EntryRefusedException(seat.refusal(), paper.colleague(seat.by()));
		}
		return seat.ordinal();
	}

	/** A request sent twice is no conflict: it says what is stored already. */
	static void checkRevision(Entry stored, DraftForm form) {
		if (stored.revision() != form.revision() && !says(stored, form)) {
			throw new EntryConflictException(stored.draft());
		}
	}

	private static boolean says(Entry stored, DraftForm form) {
		return stored.figures().equals(form.figures()) && Objects.equals(stored.note(), form.note());
	}

	void release(Actor actor, PaperAddress address) {
		PaperPlace place = place(actor, address);
		Paper paper = this.papers.lock(place).orElseThrow(() -> new EntryRefusedException(Refusal.NO_DRAFT));
		Optional<Entry> own = paper.by(actor.accountId());
		free(actor, place, paper, own);
	}

	/** Takes an unfinished entry away, so that somebody else may begin. */
	void free(Actor actor, PaperPlace place, Paper paper, Optional<Entry> entry) {
		Refusal refusal = PaperFlow.refuseRelease(paper.at(place), entry.map(Entry::hand));
		if (refusal != null || entry.isEmpty()) {
			throw new EntryRefusedException((refusal != null) ? refusal : Refusal.NO_DRAFT);
		}
		PaperState state = PaperFlow.afterRelease(paper.at(place), entry.get().hand());
		if (state == null) {
			this.papers.remove(paper);
		}
		else {
			this.papers.remove(paper, entry.get());
			this.papers.move(paper, state, false);
		}
		this.journal.released(actor, place, entry.get(), state);
	}

}
