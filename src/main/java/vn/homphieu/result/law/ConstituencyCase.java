package vn.homphieu.result.law;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.ExtraVoteRule;

/**
 * All that decides the result of a constituency.
 *
 * @param seats seats to elect, at least 1
 * @param extraVote when an extra vote is due at this level
 * @param state which minutes count and whether a re-vote is due, see {@link Rounds#basis}
 * @param count the minutes that count, added up
 * @param settled candidates elected by a recorded decision on a tie in that vote
 * @param extra round 3 added up, with the losers as candidates, or {@code null} where
 * there are no minutes of it
 * @param extraSettled candidates elected by a recorded decision on a tie in round 3
 */
public record ConstituencyCase(int seats, ExtraVoteRule extraVote, RoundState state, VoteCount count,
		Set<String> settled, @Nullable VoteCount extra, Set<String> extraSettled) {

	public ConstituencyCase {
		settled = Set.copyOf(settled);
		extraSettled = Set.copyOf(extraSettled);
	}

	ConstituencyCase withoutExtra() {
		return new ConstituencyCase(this.seats, this.extraVote, this.state, this.count, this.settled, null, Set.of());
	}

}
