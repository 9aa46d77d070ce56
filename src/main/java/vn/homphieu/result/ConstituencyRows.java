package vn.homphieu.result;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.law.Outcome;
import vn.homphieu.result.law.Reason;

/** Rows of which constituency results are put together. */
final class ConstituencyRows {

	private ConstituencyRows() {
	}

	/**
	 * A constituency with its outcome; its resolution is null while it is not published.
	 */
	record UnitRow(long id, String code, String name, int number, Level level, String councilCode, String councilName,
			String areaCode, String areaName, AreaLevel areaLevel, int seats, String description, int countedRound,
			int round, Outcome outcome, @Nullable Integer missing, int stations, long roll, boolean published,
			@Nullable String resolution, @Nullable LocalDate decidedOn, @Nullable String body,
			@Nullable String publicationNote) {

		/** The same with what the law says when all its minutes count. */
		UnitRow with(DecidedUnit decided) {
			return new UnitRow(this.id, this.code, this.name, this.number, this.level, this.councilCode,
					this.councilName, this.areaCode, this.areaName, this.areaLevel, this.seats, this.description,
					decided.countedRound(), decided.unit().lastRound(), decided.result().outcome(),
					decided.result().missingSeats(), this.stations, this.roll, true, this.resolution, this.decidedOn,
					this.body, this.publicationNote);
		}

	}

	/** Sums of one round of a published constituency. */
	record RoundRow(long constituencyId, int round, int counted, long registered, long voted, long issued,
			long collected, long valid, long invalid) {

		static RoundRow none(long constituencyId) {
			return new RoundRow(constituencyId, 1, 0, 0, 0, 0, 0, 0, 0);
		}

		Ballots ballots() {
			return CountedFigures.ballots(this.issued, this.collected, this.valid, this.invalid);
		}

	}

	/**
	 * A candidate; rank, reasons and confirmation are null while the constituency is not
	 * published.
	 */
	record CandidateRow(long id, long constituencyId, String code, String name, int ballotOrder, String birth,
			String status, @Nullable Integer rank, boolean elected, @Nullable Integer electedInRound,
			@Nullable Reason reason, @Nullable Reason extraReason, @Nullable Boolean confirmed) {
	}

	/** Votes of a candidate of a published constituency in one round. */
	record VotesRow(long constituencyId, int round, long candidateId, long votes) {
	}

}
