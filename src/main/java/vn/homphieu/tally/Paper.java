package vn.homphieu.tally;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Minutes on their way, a row of the table of papers with its entries.
 *
 * @param id key in the database; 0 where nobody has begun
 * @param state where they stand, or {@code null} where nobody has begun
 * @param revision counts the steps
 * @param mode whether two people enter them
 * @param entries the entries, by ordinal
 */
record Paper(long id, @Nullable PaperState state, int revision, EntryMode mode, List<Entry> entries) {

	Paper {
		entries = List.copyOf(entries);
	}

	static Paper blank(EntryMode mode) {
		return new Paper(0, null, 0, mode, List.of());
	}

	PaperCase at(PaperPlace place) {
		return new PaperCase(this.state, this.mode, place.locked(), place.counted(),
				this.entries.stream().map(Entry::hand).toList());
	}

	Optional<Entry> by(long accountId) {
		return this.entries.stream().filter((entry) -> entry.accountId() == accountId).findFirst();
	}

	Optional<Entry> entry(int ordinal) {
		return this.entries.stream().filter((entry) -> entry.ordinal() == ordinal).findFirst();
	}

	/** The other person's entry. */
	Optional<Entry> notBy(long accountId) {
		return this.entries.stream().filter((entry) -> entry.accountId() != accountId).reduce((one, two) -> two);
	}

	@Nullable Colleague colleague(long accountId) {
		return this.entries.stream()
			.filter((entry) -> entry.accountId() == accountId)
			.findFirst()
			.map(Entry::colleague)
			.orElse(null);
	}

}
