package vn.homphieu.result.board;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A board for a hall: the whole area first, then one of its areas after the other.
 *
 * @param board the board
 * @param shown the area that is shown, or {@code null} for the whole
 * @param next which area comes next; −1 for the whole
 */
record Wall(Board board, @Nullable AreaProgress shown, int next) {

	static Wall of(Board board, int show) {
		List<AreaProgress> children = board.children();
		boolean whole = show < 0 || show >= children.size() || children.getFirst().area().equals(board.place().area());
		return new Wall(board, whole ? null : children.get(show), whole ? nextOfWhole(children) : show + 1);
	}

	private static int nextOfWhole(List<AreaProgress> children) {
		return (children.size() > 1) ? 0 : -1;
	}

	public Progress progress() {
		return (this.shown != null) ? this.shown.progress() : this.board.total();
	}

	public List<BoardState> states() {
		return this.board.states();
	}

}
