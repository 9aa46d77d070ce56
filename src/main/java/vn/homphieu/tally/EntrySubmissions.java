package vn.homphieu.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.tally.PaperCase.Hand;
import vn.homphieu.tally.rules.Finding;
import vn.homphieu.tally.rules.Minutes;
import vn.homphieu.tally.rules.MinutesRules;
import vn.homphieu.tally.rules.SecondEntry;

/** Takes entries in. */
@Component
class EntrySubmissions {

	private final EntryDrafts drafts;

	private final PaperStore papers;

	private final Expectations expectations;

	private final MinutesSentences sentences;

	private final EntryJournal journal;

	EntrySubmissions(EntryDrafts drafts, PaperStore papers, Expectations expectations, MinutesSentences sentences,
			EntryJournal journal) {
		this.drafts = drafts;
		this.papers = papers;
		this.expectations = expectations;
		this.sentences = sentences;
		this.journal = journal;
	}

	Submission submit(Actor actor, PaperAddress address, SubmitForm sent) {
		PaperPlace place = this.drafts.place(actor, address);
		DraftForm fit = this.drafts.fit(place, sent.draft());
		SubmitForm form = new SubmitForm(sent.revision(), sent.requestKey(), sent.tab(), fit.figures(), fit.note(),
				sent.confirmed());
		Paper paper = this.drafts.begun(place);
		Optional<Entry> known = paper.by(actor.accountId())
			.filter((entry) -> form.requestKey().equals(entry.requestKey()));
		if (known.isPresent()) {
			return new Submission(true, List.of(), List.of(), paper.state(), known.get().revision(),
					known.get().changedAt());
		}
		int ordinal = this.drafts.seat(actor, place, paper);
		paper.by(actor.accountId()).ifPresent((entry) -> EntryDrafts.checkRevision(entry, fit));
		Minutes minutes = minutes(place, form);
		List<Finding> findings = MinutesRules.check(minutes, this.expectations.of(place, actor.accountId()),
				this.expectations.limits(place));
		List<Finding> missing = missing(findings, form);
		if (!missing.isEmpty() || findings.stream().anyMatch((finding) -> finding.code().isError())) {
			return keep(actor, place, paper, ordinal, fit, findings, missing);
		}
		return accept(actor, place, paper, ordinal, form, minutes, findings);
	}

	private Minutes minutes(PaperPlace place, SubmitForm form) {
		return FigureText.minutes(form.figures(), form.note(), this.expectations.candidates(place), place.seats());
	}

	/** The warnings that ask for a confirmation, once nothing is wrong. */
	private static List<Finding> missing(List<Finding> findings, SubmitForm form) {
		boolean wrong = findings.stream().anyMatch((finding) -> finding.code().isError());
		return wrong ? List.of()
				: findings.stream().filter((finding) -> !form.confirmed().contains(finding.code().name())).toList();
	}

	private Submission keep(Actor actor, PaperPlace place, Paper paper, int ordinal, DraftForm form,
			List<Finding> findings, List<Finding> missing) {
		DraftSaved saved = store(actor, place, paper, ordinal, form);
		return new Submission(false, findings, missing, PaperFlow.afterDraft(paper.at(place), ordinal),
				saved.revision(), saved.savedAt());
	}

	private Submission accept(Actor actor, PaperPlace place, Paper paper, int ordinal, SubmitForm form, Minutes minutes,
			List<Finding> findings) {
		Map<String, String> confirmed = findings.stream()
			.collect(Collectors.toMap((finding) -> finding.code().name(), this.sentences::of));
		Optional<Entry> other = paper.notBy(actor.accountId());
		boolean equal = other
			.map((stored) -> FigureText.minutes(stored.figures(), stored.note(), this.expectations.candidates(place),
					place.seats()))
			.filter((stored) -> SecondEntry.differences(stored, minutes).isEmpty())
			.isPresent();
		PaperState state = PaperFlow.afterSubmission(paper.at(place),
				new Hand(ordinal, actor.accountId(), EntryState.SUBMITTED), equal);
		boolean warnings = !confirmed.isEmpty() || other.filter((stored) -> !stored.confirmed().isEmpty()).isPresent();
		if (!this.papers.submit(paper, ordinal, actor, form, confirmed, state, warnings)) {
			throw new EntryConflictException(
					this.papers.find(place).flatMap((stored) -> stored.by(actor.accountId())).orElseThrow().draft());
		}
		this.journal.submitted(actor, place, ordinal, form, state);
		return new Submission(true, findings, List.of(), state,
				paper.by(actor.accountId()).map(Entry::revision).orElse(0) + 1, this.papers.now());
	}

	private DraftSaved store(Actor actor, PaperPlace place, Paper paper, int ordinal, DraftForm form) {
		Optional<Entry> own = paper.by(actor.accountId());
		if (own.isPresent()) {
			DraftForm current = new DraftForm(own.get().revision(), form.tab(), form.figures(), form.note());
			return this.papers.update(place, actor, current).orElseThrow();
		}
		DraftSaved saved = this.papers.insert(paper, ordinal, actor, form);
		if (ordinal > 1) {
			this.papers.move(paper, PaperFlow.afterDraft(paper.at(place), ordinal), false);
		}
		return saved;
	}

}
