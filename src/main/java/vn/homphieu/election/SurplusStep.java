package vn.homphieu.election;

/**
 * How many more candidates than seats a constituency needs, from a number of seats on
 * (Law 85/2015/QH13, Art. 57 and 58).
 *
 * @param seatsFrom the smallest number of seats that the step is for, at least 1
 * @param atLeast candidates more than seats, not negative
 */
public record SurplusStep(int seatsFrom, int atLeast) {

	public SurplusStep {
		if (seatsFrom < 1 || atLeast < 0) {
			throw new IllegalArgumentException("No surplus step: " + seatsFrom + " seats, " + atLeast + " more");
		}
	}

}
