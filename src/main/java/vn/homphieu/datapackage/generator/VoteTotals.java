package vn.homphieu.datapackage.generator;

import java.util.Arrays;

/** Lays down the votes of each rank in a constituency, so that its course comes true. */
final class VoteTotals {

	/** Parts of a whole: shares are drawn in millionths of the valid ballots. */
	private static final int WHOLE = 1_000_000;

	private static final int LEAST_ELIGIBLE = 540_000;

	private static final int MOST_ELIGIBLE = 965_000;

	private static final int LEAST_OTHER = 25_000;

	private static final int MOST_OTHER = 488_000;

	private final int seats;

	private final int candidates;

	private final int eligible;

	private final Chance chance;

	VoteTotals(int seats, int candidates, int eligible, Chance chance) {
		this.seats = seats;
		this.candidates = candidates;
		this.eligible = eligible;
		this.chance = chance;
	}

	/**
	 * Draws the votes.
	 * @param valid valid ballots of the constituency, at least 30
	 * @return votes, most first; they are at least the valid ballots and at most those
	 * times the seats
	 */
	long[] draw(long valid, Course.Close close) {
		long[] votes = Arrays.stream(shares(close == Course.Close.HALF))
			.mapToLong((share) -> valid * share / WHOLE)
			.toArray();
		for (int i = 0; i < this.eligible; i++) {
			votes[i] = Math.max(votes[i], valid / 2 + 1);
		}
		if (close == Course.Close.TIE) {
			votes[this.seats - 1] = votes[this.seats];
		}
		else if (this.eligible > this.seats && votes[this.seats - 1] == votes[this.seats]) {
			votes[this.seats - 1]++;
		}
		if (close == Course.Close.HALF) {
			votes[this.eligible] = valid / 2;
		}
		return votes;
	}

	private int[] shares(boolean half) {
		int others = this.candidates - this.eligible;
		int names = this.seats * this.chance.between(950_000, 980_000);
		int crowded = (this.eligible > this.seats) ? names / this.eligible * 92 / 100
				: this.chance.between(770_000, 850_000);
		int other = (others == 0) ? 0 : Math.clamp((names - (long) this.eligible * crowded) / others, 70_000, 440_000);
		int winner = (this.eligible == 0) ? 0
				: Math.clamp((names - (long) others * other) / this.eligible, 600_000, 900_000);
		int[] shares = new int[this.candidates];
		int[] least = new int[this.candidates];
		for (int i = 0; i < this.candidates; i++) {
			boolean wins = i < this.eligible;
			least[i] = wins ? LEAST_ELIGIBLE : LEAST_OTHER;
			int drawn = wins ? winner + this.chance.between(-90_000, 90_000)
					: other + this.chance.between(-other / 3, other / 3);
			shares[i] = Math.clamp(drawn, least[i], wins ? MOST_ELIGIBLE : MOST_OTHER);
		}
		if (half) {
			least[this.eligible] = WHOLE / 2;
			shares[this.eligible] = WHOLE / 2;
		}
		long most = this.seats * 985_000L;
		long sum = Arrays.stream(shares).asLongStream().sum();
		if (sum > most) {
			long[] room = new long[this.candidates];
			Arrays.setAll(room, (i) -> shares[i] - least[i]);
			int[] cuts = Apportionment.share(sum - most, room);
			Arrays.setAll(shares, (i) -> shares[i] - cuts[i]);
		}
		Arrays.sort(shares);
		for (int i = 0; i < shares.length / 2; i++) {
			int swapped = shares[i];
			shares[i] = shares[shares.length - 1 - i];
			shares[shares.length - 1 - i] = swapped;
		}
		return shares;
	}

}
