package vn.homphieu.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.tally.PaperCase.Hand;
import vn.homphieu.tally.PaperFlow.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of minutes, step by step. */
class PaperFlowTests {

	private static final long AN = 1;

	private static final long BINH = 2;

	private static final long CUC = 3;

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			// mode, first entry (by AN), second entry (by BINH), who, which entry,
			// refusal
			"DOUBLE, -, -, 1, 1, -", "DOUBLE, DRAFT, -, 1, 1, -", "DOUBLE, DRAFT, -, 2, 0, BEING_ENTERED",
			"DOUBLE, SUBMITTED, -, 1, 0, ALREADY_SUBMITTED", "DOUBLE, SUBMITTED, -, 2, 2, -",
			"DOUBLE, SUBMITTED, DRAFT, 2, 2, -", "DOUBLE, SUBMITTED, DRAFT, 3, 0, BEING_ENTERED",
			"DOUBLE, SUBMITTED, SUBMITTED, 2, 0, ALREADY_SUBMITTED",
			"DOUBLE, SUBMITTED, SUBMITTED, 3, 0, ALREADY_ENTERED", "DOUBLE, RETURNED, SUBMITTED, 1, 1, -",
			"DOUBLE, RETURNED, SUBMITTED, 2, 0, ALREADY_SUBMITTED",
			"DOUBLE, RETURNED, SUBMITTED, 3, 0, RETURNED_TO_OTHER", "DOUBLE, SUBMITTED, RETURNED, 2, 2, -",
			"SINGLE, -, -, 1, 1, -", "SINGLE, SUBMITTED, -, 2, 0, ALREADY_ENTERED",
			"SINGLE, RETURNED, -, 2, 0, RETURNED_TO_OTHER", "SINGLE, RETURNED, -, 1, 1, -" })
	void aPersonMakesTheEntryThatIsTheirs(EntryMode mode, @Nullable EntryState first, @Nullable EntryState second,
			long who, int ordinal, @Nullable Refusal refusal) {
		Seat seat = PaperFlow.seat(paper(null, mode, first, second), who);
		assertThat(seat.ordinal()).isEqualTo(ordinal);
		assertThat(seat.refusal()).isEqualTo(refusal);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			// mode, first entry, second entry, which one comes in, equal, state after
			"DOUBLE, DRAFT, -, 1, false, FIRST_DONE", "SINGLE, DRAFT, -, 1, false, WAITING",
			"DOUBLE, SUBMITTED, DRAFT, 2, true, WAITING", "DOUBLE, SUBMITTED, DRAFT, 2, false, DIFFERENT",
			"DOUBLE, SUBMITTED, -, 2, false, DIFFERENT", "DOUBLE, RETURNED, SUBMITTED, 1, true, WAITING",
			"DOUBLE, RETURNED, SUBMITTED, 1, false, DIFFERENT", "DOUBLE, RETURNED, RETURNED, 1, false, RETURNED",
			"DOUBLE, SUBMITTED, RETURNED, 2, true, WAITING", "DOUBLE, RETURNED, -, 1, false, FIRST_DONE" })
	void anEntryThatComesInMovesThePaper(EntryMode mode, @Nullable EntryState first, @Nullable EntryState second,
			int ordinal, boolean equal, @Nullable PaperState after) {
		assertThat(PaperFlow.afterSubmission(paper(null, mode, first, second),
				new Hand(ordinal, ordinal, EntryState.SUBMITTED), equal))
			.isEqualTo(after);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "DRAFT, -, 1, -", "SUBMITTED, DRAFT, 2, FIRST_DONE",
			"RETURNED, SUBMITTED, 1, FIRST_DONE", "RETURNED, RETURNED, 2, RETURNED" })
	void aDraftThatIsGivenUpLeavesTheOtherEntry(@Nullable EntryState first, @Nullable EntryState second, int ordinal,
			@Nullable PaperState after) {
		PaperCase paper = paper(null, EntryMode.DOUBLE, first, second);
		assertThat(PaperFlow.afterRelease(paper, paper.entry(ordinal).orElseThrow())).isEqualTo(after);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, NOT_WAITING", "FIRST_DRAFT, NOT_WAITING", "FIRST_DONE, NOT_WAITING",
					"SECOND_DRAFT, NOT_WAITING", "DIFFERENT, -", "WAITING, -", "RETURNED, NOT_WAITING",
					"APPROVED, APPROVED", "WITHDRAWN, WITHDRAWN" })
	void onlyWhatWaitsIsReviewed(@Nullable PaperState state, @Nullable Refusal refusal) {
		PaperCase paper = paper(state, EntryMode.DOUBLE, EntryState.SUBMITTED, EntryState.SUBMITTED);
		assertThat(PaperFlow.refuseReview(paper, CUC)).isEqualTo(refusal);
	}

	@Test
	void nobodyReviewsTheirOwnEntry() {
		PaperCase paper = paper(PaperState.WAITING, EntryMode.DOUBLE, EntryState.SUBMITTED, EntryState.SUBMITTED);
		assertThat(PaperFlow.refuseReview(paper, AN)).isEqualTo(Refusal.OWN_ENTRY);
		assertThat(PaperFlow.refuseReview(paper, BINH)).isEqualTo(Refusal.OWN_ENTRY);
	}

	@Test
	void lockedApprovedAndWithdrawnMinutesAreClosed() {
		for (Refusal refusal : List.of(Refusal.LOCKED, Refusal.APPROVED, Refusal.WITHDRAWN)) {
			Boolean counted = (refusal == Refusal.LOCKED) ? null : Boolean.valueOf(refusal == Refusal.APPROVED);
			PaperCase paper = new PaperCase(null, EntryMode.DOUBLE, true, counted, List.of());
			assertThat(PaperFlow.seat(paper, AN).refusal()).isEqualTo(refusal);
			assertThat(PaperFlow.refuseReview(paper, AN)).isEqualTo(refusal);
			assertThat(PaperFlow.refuseRelease(paper, Optional.empty())).isEqualTo(refusal);
		}
	}

	@Test
	void noPathLetsOnePersonEnterTwice() {
		Random random = new Random(4);
		for (int path = 0; path < 2_000; path++) {
			PaperCase paper = new PaperCase(null, random.nextBoolean() ? EntryMode.DOUBLE : EntryMode.SINGLE, false,
					null, List.of());
			for (int step = 0; step < 20; step++) {
				long who = random.nextInt(1, 4);
				int ordinal = PaperFlow.seat(paper, who).ordinal();
				if (ordinal > 0) {
					paper = paper
						.with(new Hand(ordinal, who, random.nextBoolean() ? EntryState.DRAFT : EntryState.SUBMITTED));
				}
				else if (paper.entries().size() == paper.needed() && random.nextBoolean()) {
					Hand back = paper.entries().get(random.nextInt(paper.needed()));
					paper = paper.with(new Hand(back.ordinal(), back.accountId(), EntryState.RETURNED));
				}
				assertThat(paper.entries().stream().map(Hand::accountId)).doesNotHaveDuplicates();
				assertThat(paper.entries()).hasSizeLessThanOrEqualTo(paper.needed());
				assertThat(paper.entries().stream().map(Hand::ordinal)).isSorted();
			}
		}
	}

	private static PaperCase paper(@Nullable PaperState state, EntryMode mode, @Nullable EntryState first,
			@Nullable EntryState second) {
		List<Hand> entries = new ArrayList<>();
		if (first != null) {
			entries.add(new Hand(1, AN, first));
		}
		if (second != null) {
			entries.add(new Hand(2, BINH, second));
		}
		return new PaperCase(state, mode, false, null, entries);
	}

}
