package vn.homphieu.result.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.CorrectionDesk;
import vn.homphieu.tally.CorrectionForm;
import vn.homphieu.tally.SheetCandidate;
import vn.homphieu.tally.TallyInfo;
import vn.homphieu.tally.rules.Fields;

/**
 * The page on which approved minutes are corrected or taken back.
 *
 * @param desk the minutes with all their versions
 * @param typed the figures in the fields, by name of the field
 * @param note incidents noted in the minutes
 * @param reason why, for the public to read
 * @param found what the rules found, errors first
 * @param confirmed codes of the warnings that were confirmed
 * @param refusal why it was refused, {@code null} if it was not
 */
record CorrectionPage(CorrectionDesk desk, Map<String, String> typed, @Nullable String note, @Nullable String reason,
		List<Found> found, Set<String> confirmed, @Nullable String refusal) {

	/** Begins the names of the fields of figures in the form. */
	static final String FIGURE = "figure.";

	/** A broken rule with its sentence and the fields that it marks. */
	record Found(String code, String sentence, boolean error, List<String> fields) {
	}

	/** One figure. */
	record Line(String field, @Nullable String name, String before, String value) {
	}

	static CorrectionPage of(CorrectionDesk desk) {
		String note = desk.versions().isEmpty() ? null : desk.versions().getFirst().note();
		return new CorrectionPage(desk, desk.figures(), note, null, List.of(), Set.of(), null);
	}

	/** The page as the form was sent, with what the rules found. */
	static CorrectionPage typed(CorrectionDesk desk, CorrectionForm form, List<Found> found) {
		return new CorrectionPage(desk, form.figures(), form.note(), form.reason(), found, form.confirmed(), null);
	}

	CorrectionPage refused(String refusal) {
		return new CorrectionPage(this.desk, this.typed, this.note, this.reason, this.found, this.confirmed, refusal);
	}

	public @Nullable TallyInfo last() {
		return this.desk.versions().isEmpty() ? null : this.desk.versions().getFirst();
	}

	/** The figures at the head of the minutes, in the order of the form. */
	public List<Line> counts() {
		return List.of(Fields.REGISTERED, Fields.VOTED, Fields.ISSUED, Fields.COLLECTED, Fields.VALID, Fields.INVALID)
			.stream()
			.map((field) -> line(field, null))
			.toList();
	}

	/** The votes in the order of the ballot. */
	public List<Line> votes() {
		List<Line> lines = new ArrayList<>();
		for (SheetCandidate candidate : this.desk.sheet().candidates()) {
			lines.add(line(Fields.votes(candidate.code()), candidate.ballotOrder() + ". " + candidate.name()));
		}
		return lines;
	}

	/** Ballots by names left, where they were recorded. */
	public List<Line> ballots() {
		List<Line> lines = new ArrayList<>();
		for (int names = 1; this.desk.figures().containsKey(Fields.ballots(names)); names++) {
			lines.add(line(Fields.ballots(names), String.valueOf(names)));
		}
		return lines;
	}

	/** The figures that would change. */
	public List<Line> changes() {
		return Stream.of(counts(), votes(), ballots())
			.flatMap(List::stream)
			.filter((line) -> !digits(line.value()).equals(line.before()))
			.toList();
	}

	/** The figures that a finding marks, in the order of the form. */
	public List<Line> marked(Found found) {
		return Stream.of(counts(), votes(), ballots())
			.flatMap(List::stream)
			.filter((line) -> found.fields().contains(line.field()))
			.toList();
	}

	/** Whether a field is marked as wrong. */
	public boolean isWrong(String field) {
		return this.found.stream().anyMatch((found) -> found.error() && found.fields().contains(field));
	}

	/** As it is kept: without points, spaces and zeros in front. */
	private static String digits(String typed) {
		return typed.replaceAll("\\D", "").replaceFirst("^0+(?=.)", "");
	}

	private Line line(String field, @Nullable String name) {
		return new Line(field, name, this.desk.figures().getOrDefault(field, ""), this.typed.getOrDefault(field, ""));
	}

}
