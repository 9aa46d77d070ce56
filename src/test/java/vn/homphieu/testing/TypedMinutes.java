package vn.homphieu.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.homphieu.tally.DraftForm;
import vn.homphieu.tally.SubmitForm;

/** Figures of counting minutes as a clerk types them, for {@link SmallElection}. */
public final class TypedMinutes {

	private final Map<String, String> figures = new LinkedHashMap<>();

	private int revision;

	private UUID key = UUID.randomUUID();

	private Set<String> confirmed = Set.of();

	/** Minutes without any fault: 1,000 voters, 990 ballots, 980 of them valid. */
	public static TypedMinutes of(String constituency, int... votes) {
		TypedMinutes typed = new TypedMinutes();
		List<String> fields = List.of("registered", "voted", "issued", "collected", "valid", "invalid");
		List<String> numbers = List.of("1.000", "990", "990", "990", "980", "10");
		for (int i = 0; i < fields.size(); i++) {
			typed.figures.put(fields.get(i), numbers.get(i));
		}
		for (int i = 0; i < votes.length; i++) {
			typed.figures.put("votes." + constituency + "-" + (i + 1), String.valueOf(votes[i]));
		}
		return typed;
	}

	/** The commune's constituency of the small election: two seats, three candidates. */
	public static TypedMinutes commune() {
		return of("C1", 800, 700, 60);
	}

	/** Types something else into a field; the empty text empties it. */
	public TypedMinutes with(String field, String text) {
		this.figures.put(field, text);
		return this;
	}

	/** Says from which revision of the draft it was made. */
	public TypedMinutes from(int from) {
		this.revision = from;
		return this;
	}

	/** Uses the key of another submission. */
	public TypedMinutes key(UUID same) {
		this.key = same;
		return this;
	}

	/** Confirms warnings. */
	public TypedMinutes confirming(String... codes) {
		this.confirmed = Set.of(codes);
		return this;
	}

	/** As a draft. */
	public DraftForm draft() {
		return new DraftForm(this.revision, "tab", this.figures, null);
	}

	/** To hand in. */
	public SubmitForm submission() {
		return new SubmitForm(this.revision, this.key, "tab", this.figures, null, this.confirmed);
	}

}
