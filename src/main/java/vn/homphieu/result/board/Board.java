package vn.homphieu.result.board;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The board of an area.
 *
 * @param place what it is about
 * @param children its areas, or itself where it has none
 * @param total their sum
 * @param typing who is entering minutes now
 * @param due when all minutes should be in, if the rules know
 * @param overdue whether that is past
 * @param at when it was counted
 */
record Board(BoardPlace place, List<AreaProgress> children, Progress total, Typing typing, @Nullable OffsetDateTime due,
		boolean overdue, OffsetDateTime at) {

	/** The columns of a board. */
	public List<BoardState> states() {
		return List.of(BoardState.values());
	}

	/** What somebody must settle. */
	public List<BoardState> toSettle() {
		return List.of(BoardState.DIFFERENT, BoardState.WAITING, BoardState.RETURNED);
	}

}
