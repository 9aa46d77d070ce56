package vn.homphieu.result.board;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many minutes of an area are how far.
 *
 * @param total minutes expected: voting areas, each as often as it has levels
 * @param entering being typed
 * @param firstDone awaiting the second entry
 * @param different with two entries that differ
 * @param waiting for a reviewer
 * @param returned to a clerk, or taken back
 * @param in approved, whether locked and public or not
 * @param locked in locked constituencies; officials publish only what is locked
 * @param published public
 */
record Progress(int total, int entering, int firstDone, int different, int waiting, int returned, int in, int locked,
		int published) {

	static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0, 0, 0);

	static Progress read(ResultSet row) throws SQLException {
		return new Progress(row.getInt("total"), row.getInt("entering"), row.getInt("first_done"),
				row.getInt("different"), row.getInt("waiting"), row.getInt("returned"), row.getInt("counted"),
				row.getInt("locked"), row.getInt("published"));
	}

	Progress plus(Progress other) {
		return new Progress(this.total + other.total, this.entering + other.entering, this.firstDone + other.firstDone,
				this.different + other.different, this.waiting + other.waiting, this.returned + other.returned,
				this.in + other.in, this.locked + other.locked, this.published + other.published);
	}

	/** How many are in a state; never below 0 while a count is a moment older. */
	public int of(BoardState state) {
		return switch (state) {
			case NOT_BEGUN -> Math.max(0, this.total - this.entering - this.firstDone - this.different - this.waiting
					- this.returned - this.in);
			case ENTERING -> this.entering;
			case FIRST_DONE -> this.firstDone;
			case DIFFERENT -> this.different;
			case WAITING -> this.waiting;
			case RETURNED -> this.returned;
			case APPROVED -> Math.max(0, this.in - Math.max(this.locked, this.published));
			case LOCKED -> Math.max(0, Math.min(this.in, this.locked) - this.published);
			case PUBLISHED -> this.published;
		};
	}

	/** How many are not approved yet. */
	public int open() {
		return Math.max(0, this.total - this.in);
	}

	/** How many of a hundred are approved, for a bar. */
	public int percent() {
		return (this.total > 0) ? (int) (100L * Math.min(this.in, this.total) / this.total) : 0;
	}

}
