package vn.homphieu.tally.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The figures of the counting minutes of one voting area, one level and one round as they
 * were written, right or wrong (forms 18 and 23 of 2026, 20 and 25 of 2021). A number
 * that is missing is {@code null}; one that is no whole number is {@link #NOT_WHOLE}.
 *
 * @param registered R, voters on the roll when voting began
 * @param voted V, voters who took part
 * @param issued I, ballots issued
 * @param collected C, ballots collected from the box
 * @param valid H, valid ballots
 * @param invalid K, invalid ballots
 * @param votes the candidates in the order of the minutes
 * @param ballotsByNames valid ballots with 1, 2, … names left; empty where not given
 * @param note incidents noted in the minutes, or {@code null}
 */
public record Minutes(@Nullable Long registered, @Nullable Long voted, @Nullable Long issued, @Nullable Long collected,
		@Nullable Long valid, @Nullable Long invalid, List<CandidateVotes> votes, List<@Nullable Long> ballotsByNames,
		@Nullable String note) {

	/** Stands for what was written but is no whole number; no rule accepts it. */
	public static final long NOT_WHOLE = Long.MIN_VALUE;

	/** Written out, since the compact form loses what may be null inside the list. */
	public Minutes(@Nullable Long registered, @Nullable Long voted, @Nullable Long issued, @Nullable Long collected,
			@Nullable Long valid, @Nullable Long invalid, List<CandidateVotes> votes,
			List<@Nullable Long> ballotsByNames, @Nullable String note) {
		this.registered = registered;
		this.voted = voted;
		this.issued = issued;
		this.collected = collected;
		this.valid = valid;
		this.invalid = invalid;
		this.votes = List.copyOf(votes);
		this.ballotsByNames = Collections.unmodifiableList(new ArrayList<>(ballotsByNames));
		this.note = note;
	}

	/** All numbers by field, in the order of the form. */
	Map<String, @Nullable Long> numbers() {
		Map<String, @Nullable Long> numbers = new LinkedHashMap<>();
		numbers.put(Fields.REGISTERED, this.registered);
		numbers.put(Fields.VOTED, this.voted);
		numbers.put(Fields.ISSUED, this.issued);
		numbers.put(Fields.COLLECTED, this.collected);
		numbers.put(Fields.VALID, this.valid);
		numbers.put(Fields.INVALID, this.invalid);
		this.votes.forEach((line) -> numbers.put(Fields.votes(line.candidate()), line.votes()));
		for (int names = 1; names <= this.ballotsByNames.size(); names++) {
			numbers.put(Fields.ballots(names), this.ballotsByNames.get(names - 1));
		}
		return numbers;
	}

	/**
	 * Names all fields of the form.
	 * @return the names, in the order of the form, see {@link Fields}
	 */
	public List<String> fields() {
		return List.copyOf(numbers().keySet());
	}

	List<String> candidates() {
		return this.votes.stream().map(CandidateVotes::candidate).toList();
	}

}
