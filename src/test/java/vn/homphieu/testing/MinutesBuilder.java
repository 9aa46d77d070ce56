package vn.homphieu.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.rules.CandidateVotes;
import vn.homphieu.tally.rules.Fields;
import vn.homphieu.tally.rules.Minutes;

/**
 * Builds counting minutes; unchanged they are correct for the candidates A to E, three
 * seats and a roll of 1,000: 990 voted, 980 valid and 10 invalid ballots.
 */
public final class MinutesBuilder {

	private final Map<String, @Nullable Long> numbers = new LinkedHashMap<>();

	private final Map<String, @Nullable Long> votes = new LinkedHashMap<>();

	private List<@Nullable Long> ballots = new ArrayList<>();

	private @Nullable String note;

	private MinutesBuilder() {
		with(Fields.REGISTERED, 1_000L).with(Fields.VOTED, 990L).with(Fields.ISSUED, 990L);
		with(Fields.COLLECTED, 990L).with(Fields.VALID, 980L).with(Fields.INVALID, 10L);
		votes("A", 700L).votes("B", 620L).votes("C", 501L).votes("D", 400L).votes("E", 300L);
	}

	/**
	 * Starts from correct minutes.
	 * @return the builder
	 */
	public static MinutesBuilder minutes() {
		return new MinutesBuilder();
	}

	/**
	 * Changes a number.
	 * @param field its name
	 * @param number the number, or {@code null} for a missing one
	 * @return this
	 */
	public MinutesBuilder with(String field, @Nullable Long number) {
		this.numbers.put(field, number);
		return this;
	}

	/**
	 * Changes a candidate's votes or adds a candidate.
	 * @param candidate the code
	 * @param number the votes, or {@code null} for missing ones
	 * @return this
	 */
	public MinutesBuilder votes(String candidate, @Nullable Long number) {
		this.votes.put(candidate, number);
		return this;
	}

	/**
	 * Leaves only candidates added later.
	 * @return this
	 */
	public MinutesBuilder withoutCandidates() {
		this.votes.clear();
		return this;
	}

	/**
	 * Gives the valid ballots by number of names left.
	 * @param numbers ballots with 1, 2, … names, {@code null} where not given
	 * @return this
	 */
	public MinutesBuilder ballots(@Nullable Long... numbers) {
		this.ballots = new ArrayList<>();
		for (@Nullable
		Long number : numbers) {
			this.ballots.add(number);
		}
		return this;
	}

	/**
	 * Notes an incident.
	 * @param text the note
	 * @return this
	 */
	public MinutesBuilder note(String text) {
		this.note = text;
		return this;
	}

	/**
	 * Makes the minutes.
	 * @return the minutes
	 */
	public Minutes build() {
		List<CandidateVotes> lines = new ArrayList<>();
		this.votes.forEach((candidate, number) -> lines.add(new CandidateVotes(candidate, number)));
		return new Minutes(this.numbers.get(Fields.REGISTERED), this.numbers.get(Fields.VOTED),
				this.numbers.get(Fields.ISSUED), this.numbers.get(Fields.COLLECTED), this.numbers.get(Fields.VALID),
				this.numbers.get(Fields.INVALID), lines, this.ballots, this.note);
	}

}
