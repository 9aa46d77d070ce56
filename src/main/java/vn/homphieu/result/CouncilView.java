package vn.homphieu.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.result.AreaResults.AreaRef;
import vn.homphieu.result.AreaResults.Seats;

/**
 * A council with its seats, constituencies and who is elected.
 *
 * @param units its constituencies; for the National Assembly, grouped by province in this
 * order
 */
public record CouncilView(String code, String name, Level level, AreaRef area, Seats seats,
		@Nullable Integer missingSeats, AreaResults.Constituencies constituencies, AreaResults.Voters voters,
		AreaResults.Ballots ballots, AreaResults.Stations stations, ResultStatus status, List<ConstituencyLine> units,
		List<ElectedLine> elected, List<ConstituencyView.PublicationRef> publications) {

	/** A deputy elected, with the share of valid ballots in the round that elected. */
	public record ElectedLine(String code, String name, String constituency, int constituencyNumber, long votes,
			vn.homphieu.kernel.@Nullable Percentage share, int electedInRound, @Nullable Boolean confirmed) {
	}

}
