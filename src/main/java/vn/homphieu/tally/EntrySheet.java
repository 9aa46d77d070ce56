package vn.homphieu.tally;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.tally.rules.Expectation;

/**
 * The minutes of one level and round on a clerk's desk.
 *
 * @param level the level
 * @param round 1 first vote, 2 re-vote, 3 extra vote
 * @param form number of the official form
 * @param constituency code of the constituency
 * @param number its number
 * @param name its name
 * @param candidates who stands, in the order of the ballot
 * @param expected what the rules compare the figures with
 * @param mode whether two people enter the minutes
 * @param state where the minutes stand, or {@code null} where nobody has begun
 * @param revision revision of the minutes, 0 where nobody has begun
 * @param ordinal which entry this clerk would make, 1 or 2; 0 where it is refused
 * @param refusal why this clerk cannot enter them, or {@code null}
 * @param own this clerk's own entry, or {@code null}
 * @param colleague who else has entered them or is at it, or {@code null}
 */
public record EntrySheet(Level level, int round, String form, String constituency, int number, String name,
		List<SheetCandidate> candidates, Expectation expected, EntryMode mode, @Nullable PaperState state, int revision,
		int ordinal, @Nullable Refusal refusal, @Nullable Draft own, @Nullable Colleague colleague) {

	public EntrySheet {
		candidates = List.copyOf(candidates);
	}

	/**
	 * Tells whether this clerk can type into it.
	 * @return whether nothing refuses it
	 */
	public boolean isOpen() {
		return this.refusal == null;
	}

}
