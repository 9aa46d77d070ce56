package vn.homphieu.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.rules.CandidateVotes;
import vn.homphieu.tally.rules.Fields;
import vn.homphieu.tally.rules.Minutes;

/** Reads figures as people type them. */
final class FigureText {

	/** Longer than any number with its points; what is longer is kept so far. */
	private static final int LONGEST = 40;

	private static final int LONGEST_NOTE = 4_000;

	private static final int MOST_DIGITS = 18;

	/** Points and spaces of any kind, only between groups of three. */
	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.\\p{Zs}]\\d{3})+|\\d+");

	private FigureText() {
	}

	/**
	 * Reads one number.
	 * @return the number, {@code null} for nothing, {@link Minutes#NOT_WHOLE} for what is
	 * no number
	 */
	static @Nullable Long number(@Nullable String typed) {
		String text = (typed != null) ? typed.strip().replaceAll("^\\p{Zs}+|\\p{Zs}+$", "") : "";
		if (text.isEmpty()) {
			return null;
		}
		if (!GROUPED.matcher(text).matches()) {
			return Minutes.NOT_WHOLE;
		}
		String digits = text.replaceAll("\\D", "");
		return (digits.length() <= MOST_DIGITS) ? Long.valueOf(digits) : Long.valueOf(Minutes.NOT_WHOLE);
	}

	/** The number that was typed, if it is one. */
	static OptionalLong usable(@Nullable String typed) {
		Long number = number(typed);
		return (number != null && number != Minutes.NOT_WHOLE) ? OptionalLong.of(number) : OptionalLong.empty();
	}

	/** Lays figures out as the minutes of these candidates and seats. */
	static Minutes minutes(Map<String, String> figures, @Nullable String note, List<SheetCandidate> candidates,
			int seats) {
		List<CandidateVotes> votes = candidates.stream()
			.map((candidate) -> new CandidateVotes(candidate.code(),
					number(figures.get(Fields.votes(candidate.code())))))
			.toList();
		List<@Nullable Long> ballots = new ArrayList<>();
		for (int names = 1; names <= seats; names++) {
			ballots.add(number(figures.get(Fields.ballots(names))));
		}
		return new Minutes(number(figures.get(Fields.REGISTERED)), number(figures.get(Fields.VOTED)),
				number(figures.get(Fields.ISSUED)), number(figures.get(Fields.COLLECTED)),
				number(figures.get(Fields.VALID)), number(figures.get(Fields.INVALID)), votes, ballots, note);
	}

	/** Writes a version of the minutes as if somebody had typed it. */
	static Map<String, String> typed(TallyInfo tally, List<SheetCandidate> candidates) {
		Map<String, String> typed = new HashMap<>();
		typed.put(Fields.REGISTERED, String.valueOf(tally.registered()));
		typed.put(Fields.VOTED, String.valueOf(tally.voted()));
		typed.put(Fields.ISSUED, String.valueOf(tally.issued()));
		typed.put(Fields.COLLECTED, String.valueOf(tally.collected()));
		typed.put(Fields.VALID, String.valueOf(tally.valid()));
		typed.put(Fields.INVALID, String.valueOf(tally.invalid()));
		for (SheetCandidate candidate : candidates) {
			tally.votes()
				.stream()
				.filter((row) -> row.candidateId() == candidate.id())
				.forEach((row) -> typed.put(Fields.votes(candidate.code()), String.valueOf(row.votes())));
		}
		List<Integer> ballots = tally.ballotsByNames();
		for (int names = 1; ballots != null && names <= ballots.size(); names++) {
			typed.put(Fields.ballots(names), String.valueOf(ballots.get(names - 1)));
		}
		return typed;
	}

	/**
	 * A note without blanks around it.
	 * @return the note, or {@code null} for none
	 * @throws EntryRefusedException if it is too long to keep
	 */
	static @Nullable String note(@Nullable String note) {
		if (note != null && note.length() > LONGEST_NOTE) {
			throw new EntryRefusedException(Refusal.TOO_LONG);
		}
		return (note == null || note.isBlank()) ? null : note.strip();
	}

	/** Keeps what fields of these minutes say; another form's fields are dropped. */
	static Map<String, String> known(Map<String, String> figures, List<SheetCandidate> candidates, int seats) {
		Map<String, String> known = new HashMap<>();
		for (String field : minutes(Map.of(), null, candidates, seats).fields()) {
			String typed = figures.get(field);
			if (typed != null && !typed.isBlank()) {
				known.put(field, typed.substring(0, Math.min(typed.length(), LONGEST)));
			}
		}
		return known;
	}

}
