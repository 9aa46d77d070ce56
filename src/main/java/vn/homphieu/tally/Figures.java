package vn.homphieu.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.rules.Minutes;

/**
 * The figures of minutes without any error, ready to be stored.
 *
 * @param registered voters on the roll
 * @param voted voters who took part
 * @param issued ballots issued
 * @param collected ballots in the box
 * @param valid valid ballots
 * @param invalid invalid ballots
 * @param ballotsByNames valid ballots with 1, 2, … names left, or {@code null}
 * @param note incidents noted, or {@code null}
 * @param votes votes of each candidate
 */
record Figures(int registered, int voted, int issued, int collected, int valid, int invalid,
		@Nullable List<Integer> ballotsByNames, @Nullable String note, List<TallyInfo.Votes> votes) {

	/** Takes minutes that the rules found no error in. */
	static Figures of(Minutes minutes, List<SheetCandidate> candidates) {
		List<TallyInfo.Votes> votes = new ArrayList<>();
		for (int i = 0; i < candidates.size(); i++) {
			votes.add(new TallyInfo.Votes(candidates.get(i).id(), number(minutes.votes().get(i).votes())));
		}
		boolean ballots = minutes.ballotsByNames().stream().anyMatch((number) -> number != null);
		return new Figures(number(minutes.registered()), number(minutes.voted()), number(minutes.issued()),
				number(minutes.collected()), number(minutes.valid()), number(minutes.invalid()),
				ballots ? minutes.ballotsByNames().stream().map((left) -> (left != null) ? number(left) : 0).toList()
						: null,
				minutes.note(), votes);
	}

	/** Repeats what a version says. */
	static Figures of(TallyInfo tally) {
		return new Figures(tally.registered(), tally.voted(), tally.issued(), tally.collected(), tally.valid(),
				tally.invalid(), tally.ballotsByNames(), tally.note(), tally.votes());
	}

	/** Whether both say the same, in whatever order the candidates are. */
	boolean isSameAs(Figures other) {
		return new Figures(other.registered, other.voted, other.issued, other.collected, other.valid, other.invalid,
				other.ballotsByNames, other.note, this.votes)
			.equals(this) && Set.copyOf(this.votes).equals(Set.copyOf(other.votes));
	}

	private static int number(@Nullable Long number) {
		if (number == null) {
			throw new IllegalStateException("a number is missing in minutes without errors");
		}
		return Math.toIntExact(number);
	}

}
