package vn.homphieu.result.board;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/**
 * What a board is about.
 *
 * @param election the election
 * @param area the area
 * @param path areas above it, as far as the official is responsible, then the area itself
 * @param level the level, or {@code null} for all that the official has
 * @param levels the levels that the official may choose from
 * @param round 1 first vote, 2 re-vote, 3 extra vote
 * @param rounds the rounds there are
 */
record BoardPlace(ElectionInfo election, AreaInfo area, List<AreaInfo> path, @Nullable Level level, List<Level> levels,
		int round, List<Integer> rounds) {

	/** The levels that are counted. */
	List<Level> counted() {
		return (this.level != null) ? List.of(this.level) : this.levels;
	}

	public String slug() {
		return this.election.slug();
	}

}
