package vn.homphieu.result.law;

import java.util.List;

import vn.homphieu.kernel.Turnout;

/**
 * One vote of a constituency, added up from the minutes of its stations.
 *
 * @param stations stations of the constituency
 * @param counted those whose minutes are in, 0 to {@code stations}
 * @param registered voters on the rolls of the counted stations
 * @param voted voters who took part there
 * @param valid valid ballots there
 * @param standings the candidates of the vote, in any order
 */
public record VoteCount(int stations, int counted, long registered, long voted, long valid, List<Standing> standings) {

	public VoteCount {
		if (counted < 0 || counted > stations) {
			throw new IllegalArgumentException(counted + " stations counted of " + stations);
		}
		standings = List.copyOf(standings);
	}

	/**
	 * Tells whether every station is counted.
	 * @return whether none is missing and there is at least one
	 */
	public boolean isComplete() {
		return this.stations > 0 && this.counted == this.stations;
	}

	/**
	 * Tells whether a complete vote has no effect, since half of the roll or less took
	 * part (Law 85/2015/QH13, Art. 80).
	 * @return whether all are counted and the turnout is not more than half
	 */
	public boolean isWithoutEffect() {
		return isComplete() && !new Turnout(this.registered, this.voted).isMoreThanHalf();
	}

}
