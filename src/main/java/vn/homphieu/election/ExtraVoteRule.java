package vn.homphieu.election;

/**
 * When a constituency that elected too few votes again for the seats left: if fewer than
 * this fraction of its seats were filled (Law 85/2015/QH13, Art. 79).
 *
 * @param numerator the fraction's numerator, at least 1
 * @param denominator the fraction's denominator, at least the numerator
 */
public record ExtraVoteRule(int numerator, int denominator) {

	public ExtraVoteRule {
		if (numerator < 1 || denominator < numerator) {
			throw new IllegalArgumentException("No fraction of the seats: " + numerator + "/" + denominator);
		}
	}

	/**
	 * Tells whether an extra vote is due.
	 * @param elected deputies elected, not negative
	 * @param seats seats to elect
	 * @return whether the deputies elected are fewer than the fraction of the seats
	 */
	public boolean isDue(int elected, int seats) {
		return (long) this.denominator * elected < (long) this.numerator * seats;
	}

}
