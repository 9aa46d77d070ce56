package vn.homphieu.tally.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.EntrySheet;
import vn.homphieu.tally.SheetCandidate;
import vn.homphieu.tally.rules.Fields;

/**
 * One sheet of a sitting as its form shows it.
 *
 * @param sheet the minutes to enter
 * @param rules what the browser needs to check them, as JSON
 * @param requestKey key that a submission from this page carries
 * @param content what is written in it
 * @param revision revision of the draft that it was made from
 * @param findings what is wrong with it once somebody tried to hand it in
 * @param tried whether somebody did
 * @param stored what is stored instead where another window saved meanwhile, else empty
 */
public record SheetPage(EntrySheet sheet, String rules, UUID requestKey, SheetContent content, int revision,
		List<FoundRule> findings, boolean tried, Map<String, String> stored) {

	/** Name of the sheet on its page. */
	public String key() {
		return this.sheet.constituency() + "-" + this.sheet.round();
	}

	/** The lines before the candidates. */
	public List<SheetLine> counts() {
		return IntStream.range(0, SheetLine.ORDER.size())
			.mapToObj((i) -> line(SheetLine.ITEMS.get(i), SheetLine.ORDER.get(i), ""))
			.toList();
	}

	/** A line for each candidate in the order of the ballot. */
	public List<SheetLine> votes() {
		List<SheetLine> lines = new ArrayList<>();
		for (SheetCandidate candidate : this.sheet.candidates()) {
			lines.add(line(SheetLine.CANDIDATES + "." + (lines.size() + 1), Fields.votes(candidate.code()),
					candidate.name()));
		}
		return lines;
	}

	/** The lines for ballots with 1, 2, … names left, which may stay empty. */
	public List<SheetLine> ballots() {
		return IntStream.rangeClosed(1, this.sheet.expected().seats())
			.mapToObj((names) -> line(String.valueOf(names), Fields.ballots(names), ""))
			.toList();
	}

	/** Whether any of those lines is filled in. */
	public boolean ballotsGiven() {
		return ballots().stream().anyMatch((line) -> !line.value().isEmpty());
	}

	/** The findings that keep the sheet from being handed in. */
	public List<FoundRule> errors() {
		return this.findings.stream().filter(FoundRule::error).toList();
	}

	/**
	 * The lines that a finding marks.
	 * @param found the finding
	 * @return its lines in the order of the form
	 */
	public List<SheetLine> marked(FoundRule found) {
		return Stream.of(counts(), votes(), ballots())
			.flatMap(List::stream)
			.filter((line) -> found.fields().contains(line.field()))
			.toList();
	}

	/** The findings to confirm, unless there are errors. */
	public List<FoundRule> warnings() {
		return errors().isEmpty() ? this.findings : List.of();
	}

	/**
	 * The findings that mark a field.
	 * @param field name of the field
	 * @return those findings
	 */
	public List<FoundRule> at(String field) {
		return this.findings.stream().filter((finding) -> finding.fields().contains(field)).toList();
	}

	/**
	 * What the server has instead of what was typed.
	 * @param field name of the field
	 * @return the stored text, or {@code null} where both are the same
	 */
	public @Nullable String otherwise(String field) {
		String other = this.stored.getOrDefault(field, "");
		return this.stored.isEmpty() || other.equals(this.content.figures().getOrDefault(field, "")) ? null : other;
	}

	private SheetLine line(String item, String field, String name) {
		return new SheetLine(item, field, name, SheetLine.plain(this.content.figures().getOrDefault(field, "")),
				isReturned(field));
	}

	private boolean isReturned(String field) {
		return this.sheet.own() != null && this.sheet.own().returnedFields().contains(field);
	}

	/**
	 * What is written in a sheet.
	 *
	 * @param figures what was typed, by name of the field
	 * @param note incidents noted
	 * @param confirmed codes of the warnings that were confirmed
	 */
	public record SheetContent(Map<String, String> figures, String note, Set<String> confirmed) {
	}

}
