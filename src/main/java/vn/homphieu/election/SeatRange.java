package vn.homphieu.election;

/**
 * The usual number of seats of a body; outside it an import warns, never refuses.
 *
 * @param min the fewest seats, at least 1
 * @param max the most seats, at least {@code min}
 */
public record SeatRange(int min, int max) {

	public SeatRange {
		if (min < 1 || max < min) {
			throw new IllegalArgumentException("No range of seats: " + min + " to " + max);
		}
	}

	/**
	 * Tells whether a number of seats is usual.
	 * @param seats the seats of a body
	 * @return whether they lie in the range
	 */
	public boolean contains(int seats) {
		return this.min <= seats && seats <= this.max;
	}

}
