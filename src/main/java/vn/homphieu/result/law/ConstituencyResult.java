package vn.homphieu.result.law;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The result of a constituency.
 *
 * @param outcome how far the election has come
 * @param elected candidates who surely are elected
 * @param missingSeats seats that stay empty, or {@code null} while that is not known
 * (COUNTING, TIE_UNRESOLVED)
 * @param extraSeats seats of the extra vote, 0 where none was due
 * @param placings every candidate of the vote that decides, those elected in an extra
 * vote marked so
 * @param extraPlacings every candidate of the extra vote, empty where there is none
 * @param settlementRefused whether a recorded decision on a tie of the vote that decides
 * fits no open tie
 * @param extraSettlementRefused whether one on a tie of the extra vote fits none
 */
public record ConstituencyResult(Outcome outcome, int elected, @Nullable Integer missingSeats, int extraSeats,
		List<Placing> placings, List<Placing> extraPlacings, boolean settlementRefused,
		boolean extraSettlementRefused) {

	public ConstituencyResult {
		placings = List.copyOf(placings);
		extraPlacings = List.copyOf(extraPlacings);
	}

	/**
	 * Returns the candidates of an extra vote.
	 * @return codes of those not elected in the vote before, by falling votes
	 */
	public List<String> losers() {
		return this.placings.stream()
			.filter((placing) -> !placing.elected() || Objects.equals(placing.electedInRound(), ConstituencyLaw.EXTRA))
			.map(Placing::candidate)
			.toList();
	}

}
