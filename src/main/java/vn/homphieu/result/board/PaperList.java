package vn.homphieu.result.board;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of minutes behind a count.
 *
 * @param place what the board is about
 * @param filter which minutes were asked for
 * @param lines the minutes
 * @param next where the next page goes on, or {@code null} at the end
 * @param overdue whether minutes that are not in are late
 * @param at when it was read
 */
record PaperList(BoardPlace place, PaperFilter filter, List<PaperLine> lines, @Nullable String next, boolean overdue,
		OffsetDateTime at) {

	/** So many minutes are shown at once. */
	static final int SIZE = 50;

	static PaperList of(BoardPlace place, PaperFilter filter, List<PaperLine> lines, boolean overdue,
			OffsetDateTime at) {
		boolean more = lines.size() > SIZE;
		List<PaperLine> shown = lines.subList(0, Math.min(lines.size(), SIZE));
		return new PaperList(place, filter, List.copyOf(shown), more ? shown.getLast().key() : null, overdue, at);
	}

	public List<BoardState> states() {
		return List.of(BoardState.values());
	}

}
