package vn.homphieu.result;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.ConstituencyInfo;
import vn.homphieu.election.ElectionInfo;

/**
 * All that officials need to act on a constituency.
 *
 * @param election the election
 * @param unit the constituency
 * @param state how far it has come
 * @param view its result when all approved minutes count
 * @param next what the law asks next
 * @param stations the voting areas that vote in the current round
 * @param decisions what was decided
 * @param held later rounds that were ordered
 * @param lock who locked the current round; {@code null} if nobody did
 * @param tied candidates between whom a decision is asked for
 * @param tiedSeats how many of them it elects
 * @param acts whether the reader may lock, decide, correct and publish here
 */
public record UnitDesk(ElectionInfo election, ConstituencyInfo unit, UnitState state, ConstituencyView view,
		NextStep next, List<StationStanding> stations, List<DecisionLine> decisions, List<HeldRoundLine> held,
		@Nullable Lock lock, List<TiedCandidate> tied, int tiedSeats, boolean acts) {

	/** Who locked a round, and when. */
	public record Lock(String lockedBy, OffsetDateTime lockedAt) {
	}

	/** A candidate of equal votes. */
	public record TiedCandidate(String code, String name, String birth) {
	}

	/**
	 * Lists what is missing.
	 * @return voting areas without approved minutes of the current round
	 */
	public List<StationStanding> missing() {
		return this.stations.stream().filter((station) -> !station.approved()).toList();
	}

	/**
	 * Lists what may be corrected.
	 * @return voting areas with approved minutes of the current round
	 */
	public List<StationStanding> approved() {
		return this.stations.stream().filter(StationStanding::approved).toList();
	}

}
