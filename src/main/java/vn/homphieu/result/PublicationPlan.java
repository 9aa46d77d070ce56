package vn.homphieu.result;

import java.util.List;

import vn.homphieu.election.CouncilInfo;
import vn.homphieu.result.law.Outcome;

/**
 * What a resolution on the results of a council would make public.
 *
 * @param council the council
 * @param ready constituencies that become public
 * @param leftOut constituencies that are not ready, with their stage
 * @param already constituencies whose current round is public
 */
public record PublicationPlan(CouncilInfo council, List<Unit> ready, List<Unit> leftOut, List<Unit> already) {

	/**
	 * A constituency as far as it has come.
	 *
	 * @param constituencyId its key
	 * @param code its code
	 * @param name its name
	 * @param stage its stage in the current round
	 * @param currentRound the round that is counted or was ordered last
	 * @param publishedRound last round that is public, 0 for none
	 * @param readyRound the round that becomes public, 0 for none
	 * @param missing voting areas whose minutes are missing
	 * @param outcome what the law says of it with all its minutes
	 */
	public record Unit(long constituencyId, String code, String name, UnitStage stage, int currentRound,
			int publishedRound, int readyRound, int missing, Outcome outcome) {

		boolean isReady() {
			return this.readyRound > this.publishedRound;
		}

		Unit with(Outcome previewed) {
			return new Unit(this.constituencyId, this.code, this.name, this.stage, this.currentRound,
					this.publishedRound, this.readyRound, this.missing, previewed);
		}

	}

}
