package vn.homphieu.tally;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All that the steps of a paper depend on.
 *
 * @param state where it stands, or {@code null} where nobody has begun
 * @param mode whether two people enter it
 * @param locked whether its constituency is locked for this round
 * @param counted whether approved minutes count now; {@code null} where there never were
 * any, {@code false} where they were taken back
 * @param entries the entries that there are, by ordinal
 */
record PaperCase(@Nullable PaperState state, EntryMode mode, boolean locked, @Nullable Boolean counted,
		List<Hand> entries) {

	PaperCase {
		entries = List.copyOf(entries);
	}

	/**
	 * Who made an entry and where it stands.
	 *
	 * @param ordinal 1 first entry, 2 second entry
	 * @param accountId key of the account
	 * @param state where it stands
	 */
	record Hand(int ordinal, long accountId, EntryState state) {
	}

	Optional<Hand> entry(int ordinal) {
		return this.entries.stream().filter((entry) -> entry.ordinal() == ordinal).findFirst();
	}

	Optional<Hand> by(long accountId) {
		return this.entries.stream().filter((entry) -> entry.accountId() == accountId).findFirst();
	}

	/** How many entries it takes. */
	int needed() {
		return (this.mode == EntryMode.DOUBLE) ? 2 : 1;
	}

	/** The same paper after an entry came or changed its state. */
	PaperCase with(Hand changed) {
		List<Hand> others = this.entries.stream().filter((entry) -> entry.ordinal() != changed.ordinal()).toList();
		List<Hand> all = (changed.ordinal() == 1) ? concat(changed, others)
				: others.isEmpty() ? List.of(changed) : List.of(others.getFirst(), changed);
		return new PaperCase(this.state, this.mode, this.locked, this.counted, all);
	}

	private static List<Hand> concat(Hand first, List<Hand> others) {
		return others.isEmpty() ? List.of(first) : List.of(first, others.getFirst());
	}

}
