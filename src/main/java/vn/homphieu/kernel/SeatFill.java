package vn.homphieu.kernel;

import org.jspecify.annotations.Nullable;

/**
 * How many of the seats to elect are filled.
 *
 * @param seats seats to elect, not negative
 * @param filled deputies elected, 0 to {@code seats}
 */
public record SeatFill(int seats, int filled) {

	public SeatFill {
		if (filled < 0 || filled > seats) {
			throw new IllegalArgumentException(filled + " deputies for " + seats + " seats");
		}
	}

	/**
	 * Returns the seats that stay empty.
	 * @return seats minus deputies elected
	 */
	public int missing() {
		return this.seats - this.filled;
	}

	/**
	 * Returns the fill rate to show.
	 * @return deputies elected as percentage of the seats, or {@code null} without seats
	 */
	public @Nullable Percentage percentage() {
		return Percentage.of(this.filled, this.seats);
	}

}
