package vn.homphieu.tally.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.account.Actor;
import vn.homphieu.election.Thresholds;
import vn.homphieu.tally.Draft;
import vn.homphieu.tally.EntryDesk;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.EntrySheet;
import vn.homphieu.tally.MinutesSentences;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.tally.Submission;
import vn.homphieu.tally.rules.Expectation;
import vn.homphieu.tally.rules.Finding;
import vn.homphieu.tally.web.SheetPage.SheetContent;

/** Lays out a sitting: the desk of a clerk with what each sheet's form needs. */
@Component
class SittingPages {

	private final EntryService entries;

	private final MinutesSentences sentences;

	private final JsonMapper json;

	SittingPages(EntryService entries, MinutesSentences sentences, JsonMapper json) {
		this.entries = entries;
		this.sentences = sentences;
		this.json = json;
	}

	/** What the browser checks minutes with. */
	record Rules(Expectation expected, int round, Thresholds limits) {
	}

	/**
	 * Lays out a voting area.
	 * @param wanted key of the sheet to begin with, or {@code null} for the first to do
	 */
	SittingPage of(Actor actor, String election, String station, @Nullable String wanted) {
		EntryDesk desk = this.entries.open(actor, election, station);
		List<SheetPage> sheets = desk.sheets().stream().map((sheet) -> page(desk, sheet)).toList();
		return new SittingPage(desk, actor.username(), sheets, current(sheets, wanted));
	}

	/** The same after a sheet was not taken in: with what was typed and what is wrong. */
	SittingPage refused(Actor actor, PaperAddress address, SheetForm form, Submission answer) {
		return typed(actor, address, form, answer.revision(), found(answer.findings()), Map.of());
	}

	/** The same after another window saved: with what was typed and what is stored. */
	SittingPage changed(Actor actor, PaperAddress address, SheetForm form, Draft stored) {
		return typed(actor, address, form, stored.revision(), List.of(), stored.figures());
	}

	private SittingPage typed(Actor actor, PaperAddress address, SheetForm form, int revision, List<FoundRule> findings,
			Map<String, String> stored) {
		SittingPage page = of(actor, address.election(), address.station(), null);
		SheetContent content = new SheetContent(form.figures(), Objects.requireNonNullElse(form.note(), ""),
				form.confirmed());
		List<SheetPage> sheets = page.sheets()
			.stream()
			.map((one) -> isAt(one.sheet(), address) ? new SheetPage(one.sheet(), one.rules(), form.requestKey(),
					content, revision, findings, true, stored) : one)
			.toList();
		return new SittingPage(page.desk(), page.owner(), sheets,
				sheets.stream().filter(SheetPage::tried).findFirst().map(SheetPage::key).orElse(null));
	}

	List<FoundRule> found(List<Finding> findings) {
		return findings.stream()
			.map((finding) -> new FoundRule(finding.code().name(), finding.fields(), this.sentences.of(finding),
					finding.code().isError()))
			.toList();
	}

	private SheetPage page(EntryDesk desk, EntrySheet sheet) {
		Draft own = sheet.own();
		SheetContent content = (own != null)
				? new SheetContent(own.figures(), Objects.requireNonNullElse(own.note(), ""), own.confirmed().keySet())
				: new SheetContent(Map.of(), "", Set.of());
		return new SheetPage(sheet,
				this.json.writeValueAsString(new Rules(sheet.expected(), sheet.round(), desk.limits())),
				UUID.randomUUID(), content, (own != null) ? own.revision() : 0, List.of(), false, Map.of());
	}

	private static boolean isAt(EntrySheet sheet, PaperAddress address) {
		return sheet.constituency().equals(address.constituency()) && sheet.round() == address.round();
	}

	private static @Nullable String current(List<SheetPage> sheets, @Nullable String wanted) {
		List<String> open = sheets.stream().filter((one) -> one.sheet().isOpen()).map(SheetPage::key).toList();
		return open.contains(wanted) ? wanted : open.stream().findFirst().orElse(null);
	}

}
