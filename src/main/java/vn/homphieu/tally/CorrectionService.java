package vn.homphieu.tally;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.Requires;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.tally.PaperFlow.Seat;
import vn.homphieu.tally.Versions.Cause;
import vn.homphieu.tally.Versions.Warning;
import vn.homphieu.tally.rules.Finding;
import vn.homphieu.tally.rules.Minutes;
import vn.homphieu.tally.rules.MinutesRules;

/**
 * Correction of approved minutes by the commission of their council, locked and published
 * ones too: a new version with its reason, the old one stays.
 */
@Service
@Transactional
public class CorrectionService {

	private final PaperPlaces places;

	private final PaperStore papers;

	private final Expectations expectations;

	private final EntrySheets sheets;

	private final Versions versions;

	private final MinutesSentences sentences;

	private final EntryJournal journal;

	private final Elections elections;

	private final Authority authority;

	CorrectionService(PaperPlaces places, PaperStore papers, Expectations expectations, EntrySheets sheets,
			Versions versions, MinutesSentences sentences, EntryJournal journal, Elections elections,
			Authority authority) {
		this.places = places;
		this.papers = papers;
		this.expectations = expectations;
		this.sheets = sheets;
		this.versions = versions;
		this.sentences = sentences;
		this.journal = journal;
		this.elections = elections;
		this.authority = authority;
	}

	/**
	 * Opens approved minutes to correct them.
	 * @param actor the commission
	 * @param address the minutes
	 * @return the minutes with all their versions
	 */
	@Requires(Action.READ_MINUTES)
	@Transactional(readOnly = true)
	public CorrectionDesk open(Actor actor, PaperAddress address) {
		PaperPlace place = place(actor, address);
		ElectionInfo info = this.elections.require(address.election());
		List<TallyInfo> all = this.versions.all(place);
		Paper paper = this.papers.find(place).orElseGet(() -> Paper.blank(EntryMode.SINGLE));
		Seat seat = new Seat(0, all.isEmpty() ? Refusal.NOT_APPROVED : null, 0);
		return new CorrectionDesk(address.election(), info.name(), info.rules().thresholds(),
				this.sheets.station(place), this.sheets.sheet(actor, info, place, paper, seat),
				all.isEmpty() ? Map.of() : FigureText.typed(all.getFirst(), this.expectations.candidates(place)), all);
	}

	/**
	 * Corrects approved minutes, or fills withdrawn ones again.
	 * @param actor the commission
	 * @param address the minutes
	 * @param form the new figures and the reason
	 * @return what became of it: nothing is changed while there are errors or warnings
	 * that nobody confirmed
	 * @throws EntryRefusedException if they are not approved, changed meanwhile, or no
	 * reason is given
	 */
	@Requires(Action.CORRECT)
	public Correction correct(Actor actor, PaperAddress address, CorrectionForm form) {
		String reason = Settlement.reason(form.reason());
		PaperPlace place = place(actor, address);
		TallyInfo last = last(place, form.version());
		List<SheetCandidate> candidates = this.expectations.candidates(place);
		Minutes minutes = FigureText.minutes(form.figures(), FigureText.note(form.note()), candidates, place.seats());
		List<Finding> findings = MinutesRules.check(minutes, this.expectations.of(place, 0),
				this.expectations.limits(place));
		boolean wrong = findings.stream().anyMatch((finding) -> finding.code().isError());
		List<Finding> missing = findings.stream()
			.filter((finding) -> !wrong && !form.confirmed().contains(finding.code().name()))
			.toList();
		if (wrong || !missing.isEmpty()) {
			return new Correction(findings, missing, null);
		}
		Figures figures = Figures.of(minutes, candidates);
		if (!last.withdrawn() && figures.isSameAs(Figures.of(last))) {
			throw new EntryRefusedException(Refusal.NOTHING_CHANGED);
		}
		TallyInfo added = this.versions.add(actor, place, last, figures,
				new Cause(reason, false,
						findings.stream()
							.map((finding) -> new Warning(finding.code().name(), true, this.sentences.of(finding)))
							.toList()));
		this.papers.follow(place, PaperState.APPROVED);
		this.journal.decided(actor, "minutes.corrected", place, last, added);
		return new Correction(findings, List.of(), added);
	}

	/**
	 * Takes approved minutes back: they count for nothing until a correction fills them.
	 * @param actor the commission
	 * @param address the minutes
	 * @param version the version that the official saw
	 * @param reason why, for the public to read
	 * @return the version that says so
	 * @throws EntryRefusedException if they are not approved, changed meanwhile, or no
	 * reason is given
	 */
	@Requires(Action.CORRECT)
	public TallyInfo withdraw(Actor actor, PaperAddress address, int version, String reason) {
		String why = Settlement.reason(reason);
		PaperPlace place = place(actor, address);
		TallyInfo last = last(place, version);
		if (last.withdrawn()) {
			throw new EntryRefusedException(Refusal.WITHDRAWN);
		}
		TallyInfo added = this.versions.add(actor, place, last, Figures.of(last), new Cause(why, true, List.of()));
		this.papers.follow(place, PaperState.WITHDRAWN);
		this.journal.decided(actor, "minutes.withdrawn", place, last, added);
		return added;
	}

	private TallyInfo last(PaperPlace place, int version) {
		TallyInfo last = this.versions.lockLast(place)
			.orElseThrow(() -> new EntryRefusedException(Refusal.NOT_APPROVED));
		if (last.version() != version) {
			throw new EntryRefusedException(Refusal.CHANGED);
		}
		return last;
	}

	private PaperPlace place(Actor actor, PaperAddress address) {
		PaperPlace place = this.places.require(address);
		this.authority.requireForCouncil(actor, Action.CORRECT, place.level(), place.council());
		return place;
	}

}
