package vn.homphieu.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.tally.Versions.Cause;
import vn.homphieu.tally.Versions.Warning;
import vn.homphieu.tally.rules.Finding;
import vn.homphieu.tally.rules.Minutes;
import vn.homphieu.tally.rules.MinutesRules;
import vn.homphieu.tally.rules.SecondEntry;

/** Settles minutes that wait: approves them or sends them back. */
@Component
class Settlement {

	/** Name of the field of the note among those to type again. */
	private static final String NOTE = "note";

	private static final int LONGEST_REASON = 4_000;

	private final PaperStore papers;

	private final Expectations expectations;

	private final MinutesSentences sentences;

	private final Versions versions;

	private final EntryJournal journal;

	Settlement(PaperStore papers, Expectations expectations, MinutesSentences sentences, Versions versions,
			EntryJournal journal) {
		this.papers = papers;
		this.expectations = expectations;
		this.sentences = sentences;
		this.versions = versions;
		this.journal = journal;
	}

	/** A reason is given and can be kept. */
	static String reason(@Nullable String reason) {
		if (reason == null || reason.isBlank()) {
			throw new EntryRefusedException(Refusal.NO_REASON);
		}
		if (reason.length() > LONGEST_REASON) {
			throw new EntryRefusedException(Refusal.TOO_LONG);
		}
		return reason.strip();
	}

	TallyInfo approve(Actor actor, PaperPlace place, int revision, int keep) {
		Paper paper = waiting(actor, place, revision);
		Entry kept = paper.entry(keep).orElseThrow(() -> new EntryRefusedException(Refusal.NO_ENTRY));
		List<Finding> findings = findings(place, kept);
		if (findings.stream().anyMatch((finding) -> finding.code().isError())) {
			throw new EntryRefusedException(Refusal.HAS_ERRORS);
		}
		List<Warning> warnings = findings.stream().map((finding) -> warning(kept, finding)).toList();
		TallyInfo approved = this.versions.add(actor, place, null,
				Figures.of(minutes(place, kept), this.expectations.candidates(place)),
				new Cause(null, false, warnings));
		this.papers.move(paper, PaperState.APPROVED, !warnings.isEmpty());
		this.journal.decided(actor, "minutes.approved", place, null, approved);
		return approved;
	}

	void sendBack(Actor actor, PaperPlace place, ReturnForm form) {
		String reason = reason(form.reason());
		Paper paper = waiting(actor, place, form.revision());
		List<Entry> back = paper.entries()
			.stream()
			.filter((entry) -> form.ordinals().contains(entry.ordinal()))
			.toList();
		if (back.isEmpty()) {
			throw new EntryRefusedException(Refusal.NO_ENTRY);
		}
		for (Entry entry : back) {
			boolean all = form.fields().isEmpty();
			Map<String, String> left = new HashMap<>(all ? Map.of() : entry.figures());
			form.fields().forEach(left::remove);
			String note = (all || form.fields().contains(NOTE)) ? null : entry.note();
			this.papers.sendBack(entry, form.fields(), left, note, reason);
			this.journal.returned(actor, place, entry, form);
		}
		this.papers.move(paper, PaperState.RETURNED, false);
	}

	/** The paper, held, if this person may settle what it says at this revision. */
	private Paper waiting(Actor actor, PaperPlace place, int revision) {
		Paper paper = this.papers.lock(place).orElseThrow(() -> new EntryRefusedException(Refusal.NOT_WAITING));
		Refusal refusal = PaperFlow.refuseReview(paper.at(place), actor.accountId());
		if (refusal != null) {
			throw new EntryRefusedException(refusal);
		}
		if (paper.revision() != revision) {
			throw new EntryRefusedException(Refusal.CHANGED);
		}
		return paper;
	}

	List<Finding> findings(PaperPlace place, Entry entry) {
		return MinutesRules.check(minutes(place, entry), this.expectations.of(place, entry.accountId()),
				this.expectations.limits(place));
	}

	/** The fields in which two entries differ. */
	List<String> differences(PaperPlace place, List<Entry> entries) {
		return (entries.size() < 2) ? List.of()
				: SecondEntry.differences(minutes(place, entries.getFirst()), minutes(place, entries.getLast()));
	}

	private Minutes minutes(PaperPlace place, Entry entry) {
		return FigureText.minutes(entry.figures(), entry.note(), this.expectations.candidates(place), place.seats());
	}

	/** The sentence as it was confirmed, or as it is now where nobody saw it before. */
	private Warning warning(Entry entry, Finding finding) {
		String code = finding.code().name();
		String sentence = entry.confirmed().get(code);
		return new Warning(code, sentence != null, (sentence != null) ? sentence : this.sentences.of(finding));
	}

}
