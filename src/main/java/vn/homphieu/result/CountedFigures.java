package vn.homphieu.result;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.AreaResults.Voters;

/**
 * Counts with their percentages (DOMAIN: two decimals, null where nothing was counted).
 */
final class CountedFigures {

	private CountedFigures() {
	}

	static Voters voters(long roll, long registered, long voted) {
		return new Voters(roll, registered, voted, Percentage.of(voted, registered));
	}

	static Ballots ballots(long issued, long collected, long valid, long invalid) {
		Percentage validShare = Percentage.of(valid, collected);
		return new Ballots(issued, collected, valid, invalid, validShare,
				(validShare != null) ? validShare.complement() : null);
	}

	static Seats seats(int total, int elected, @Nullable Integer confirmed, boolean known) {
		int filled = (confirmed != null) ? confirmed : elected;
		return new Seats(total, elected, confirmed, known ? Percentage.of(filled, total) : null);
	}

}
