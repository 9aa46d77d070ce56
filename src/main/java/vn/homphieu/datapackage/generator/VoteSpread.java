package vn.homphieu.datapackage.generator;

import java.util.Arrays;

/**
 * Spreads the votes of a constituency over its voting areas in whole numbers: each
 * candidate's sum is exact, no candidate has more votes than there are valid ballots, and
 * the names on the ballots of each voting area lie between one and all seats for each.
 */
final class VoteSpread {

	/** How far the share in a voting area may lie from the mean: 12 in a hundred. */
	private static final int MOST_AWAY = 12;

	private final long[] totals;

	private final int[] valid;

	private final long allValid;

	private final int seats;

	private final int[][] cells;

	/**
	 * Takes the votes to spread.
	 * @param totals the votes of each candidate in the whole constituency
	 * @param valid the valid ballots of each voting area
	 */
	VoteSpread(long[] totals, int[] valid, int seats) {
		this.totals = totals;
		this.valid = valid;
		this.allValid = Arrays.stream(valid).asLongStream().sum();
		this.seats = seats;
		this.cells = new int[valid.length][totals.length];
	}

	/** Returns the votes by voting area and candidate. */
	int[][] spread(Chance chance) {
		even();
		for (int area = 0; area < this.valid.length; area++) {
			while (names(area) > this.seats * this.valid[area]) {
				move(area, false);
			}
			while (names(area) < this.valid[area]) {
				move(area, true);
			}
		}
		if (this.valid.length > 1) {
			stir(chance);
		}
		return this.cells;
	}

	/** Gives each voting area its share; candidates round at different places. */
	private void even() {
		for (int candidate = 0; candidate < this.totals.length; candidate++) {
			long offset = this.allValid * candidate / this.totals.length;
			long passed = 0;
			long before = 0;
			for (int area = 0; area < this.valid.length; area++) {
				passed += this.valid[area];
				boolean last = area == this.valid.length - 1;
				long upTo = last ? this.totals[candidate]
						: Math.min(this.totals[candidate], (this.totals[candidate] * passed + offset) / this.allValid);
				this.cells[area][candidate] = (int) Math.min(upTo - before, this.valid[area]);
				before += this.cells[area][candidate];
			}
		}
	}

	/** Moves one vote between a voting area and another one that can give or take it. */
	private void move(int area, boolean here) {
		for (int other = 0; other < this.valid.length; other++) {
			int from = here ? other : area;
			int to = here ? area : other;
			if (other != area && names(from) > this.valid[from] && names(to) < this.seats * this.valid[to]) {
				for (int candidate = 0; candidate < this.totals.length; candidate++) {
					if (this.cells[from][candidate] > 0 && this.cells[to][candidate] < this.valid[to]) {
						this.cells[from][candidate]--;
						this.cells[to][candidate]++;
						return;
					}
				}
			}
		}
		throw new IllegalStateException("votes do not fit into the voting areas: " + Arrays.toString(this.totals)
				+ " of " + Arrays.toString(this.valid) + " for " + this.seats);
	}

	/**
	 * Makes voting areas differ: two candidates change votes in one and change them back
	 * in another, so that no sum moves.
	 */
	private void stir(Chance chance) {
		for (int area = 0; area < this.valid.length; area++) {
			for (int i = 0; i < 2 * this.totals.length; i++) {
				int other = chance.below(this.valid.length);
				int gains = chance.below(this.totals.length);
				int loses = chance.below(this.totals.length);
				if (other != area && gains != loses) {
					int most = Math.min(Math.min(rise(area, gains), fall(area, loses)),
							Math.min(rise(other, loses), fall(other, gains)));
					int step = Math.min(this.valid[area], this.valid[other]) * MOST_AWAY / 200 + 1;
					int moved = Math.min(chance.between(0, step), most);
					if (moved > 0) {
						this.cells[area][gains] += moved;
						this.cells[area][loses] -= moved;
						this.cells[other][gains] -= moved;
						this.cells[other][loses] += moved;
					}
				}
			}
		}
	}

	private int rise(int area, int candidate) {
		long most = mean(area, candidate) + (long) this.valid[area] * MOST_AWAY / 100;
		return (int) Math.min(most, this.valid[area]) - this.cells[area][candidate];
	}

	private int fall(int area, int candidate) {
		long least = mean(area, candidate) - (long) this.valid[area] * MOST_AWAY / 100;
		return this.cells[area][candidate] - (int) Math.max(least, 0);
	}

	private long mean(int area, int candidate) {
		return this.totals[candidate] * this.valid[area] / this.allValid;
	}

	private int names(int area) {
		return Arrays.stream(this.cells[area]).sum();
	}

}
