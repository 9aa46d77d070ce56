package vn.homphieu.tally;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.PaperCase.Hand;

/**
 * The way of minutes from the paper to approval: which step is possible where they stand,
 * and where they stand after it. Pure; whoever asks holds the paper's row.
 */
final class PaperFlow {

	private static final Set<PaperState> REVIEWABLE = Set.of(PaperState.DIFFERENT, PaperState.WAITING);

	private PaperFlow() {
	}

	/**
	 * The entry that a person would make.
	 *
	 * @param ordinal 1 or 2; 0 where it is refused
	 * @param refusal why not, or {@code null}
	 * @param by account in the way, or 0
	 */
	record Seat(int ordinal, @Nullable Refusal refusal, long by) {

		static Seat of(int ordinal) {
			return new Seat(ordinal, null, 0);
		}

		static Seat refused(Refusal refusal, long by) {
			return new Seat(0, refusal, by);
		}

	}

	/**
	 * Finds which entry a person may make or go on with. First and second entry are never
	 * by the same person; the second begins when the first is in.
	 */
	static Seat seat(PaperCase paper, long accountId) {
		Refusal closed = closed(paper);
		if (closed != null) {
			return Seat.refused(closed, 0);
		}
		Optional<Hand> own = paper.by(accountId);
		if (own.isPresent()) {
			return (own.get().state() != EntryState.SUBMITTED) ? Seat.of(own.get().ordinal())
					: Seat.refused(Refusal.ALREADY_SUBMITTED, 0);
		}
		for (int ordinal = 1; ordinal <= paper.needed(); ordinal++) {
			Optional<Hand> other = paper.entry(ordinal);
			if (other.isEmpty()) {
				return Seat.of(ordinal);
			}
			switch (other.get().state()) {
				case DRAFT -> {
					return Seat.refused(Refusal.BEING_ENTERED, other.get().accountId());
				}
				case RETURNED -> {
					return Seat.refused(Refusal.RETURNED_TO_OTHER, other.get().accountId());
				}
				case SUBMITTED -> {
					continue;
				}
			}
		}
		return Seat.refused(Refusal.ALREADY_ENTERED, 0);
	}

	/** Where the paper stands once a person has begun an entry or typed on. */
	static PaperState afterDraft(PaperCase paper, int ordinal) {
		PaperState state = paper.state();
		if (state != null && paper.entry(ordinal).isPresent()) {
			return state;
		}
		return (ordinal == 1) ? PaperState.FIRST_DRAFT : PaperState.SECOND_DRAFT;
	}

	/**
	 * Where the paper stands once an entry is handed in.
	 * @param equal whether both entries say the same; asked only where both are in
	 */
	static PaperState afterSubmission(PaperCase paper, Hand submitted, boolean equal) {
		PaperCase now = paper.with(new Hand(submitted.ordinal(), submitted.accountId(), EntryState.SUBMITTED));
		if (now.entries().stream().anyMatch((entry) -> entry.state() == EntryState.RETURNED)) {
			return PaperState.RETURNED;
		}
		if (now.entries().stream().anyMatch((entry) -> entry.state() == EntryState.DRAFT)) {
			return PaperState.SECOND_DRAFT;
		}
		if (now.entries().size() < now.needed()) {
			return PaperState.FIRST_DONE;
		}
		return (equal || now.needed() == 1) ? PaperState.WAITING : PaperState.DIFFERENT;
	}

	/**
	 * Where the paper stands once a draft is given up.
	 * @return the state, or {@code null} where nothing is left of it
	 */
	static @Nullable PaperState afterRelease(PaperCase paper, Hand released) {
		if (paper.entries().size() == 1) {
			return null;
		}
		Hand other = paper.entries().stream().filter((entry) -> !entry.equals(released)).findFirst().orElseThrow();
		return switch (other.state()) {
			case DRAFT -> PaperState.FIRST_DRAFT;
			case SUBMITTED -> (paper.needed() == 1) ? PaperState.WAITING : PaperState.FIRST_DONE;
			case RETURNED -> PaperState.RETURNED;
		};
	}

	/** Why a draft cannot be given up, or {@code null}. */
	static @Nullable Refusal refuseRelease(PaperCase paper, Optional<Hand> draft) {
		Refusal closed = closed(paper);
		if (closed != null) {
			return closed;
		}
		return draft.isEmpty() || draft.get().state() == EntryState.SUBMITTED ? Refusal.NO_DRAFT : null;
	}

	/** Why a person cannot return or approve minutes, or {@code null}. */
	static @Nullable Refusal refuseReview(PaperCase paper, long accountId) {
		Refusal closed = closed(paper);
		if (closed != null) {
			return closed;
		}
		if (paper.state() == null || !REVIEWABLE.contains(paper.state())) {
			return Refusal.NOT_WAITING;
		}
		return paper.by(accountId).isPresent() ? Refusal.OWN_ENTRY : null;
	}

	private static @Nullable Refusal closed(PaperCase paper) {
		if (paper.state() == PaperState.APPROVED || Boolean.TRUE.equals(paper.counted())) {
			return Refusal.APPROVED;
		}
		if (paper.state() == PaperState.WITHDRAWN || paper.counted() != null) {
			return Refusal.WITHDRAWN;
		}
		return paper.locked() ? Refusal.LOCKED : null;
	}

}
