package vn.homphieu.datapackage.generator;

import vn.homphieu.kernel.Level;

/**
 * A voting area.
 *
 * @param area its commune, or its district where that has no commune
 * @param rolls its voters at the start of voting
 * @param late how many of them were added after the roll had been registered
 * @param sizeReason why it has fewer than 300 voters, empty if it has more
 */
record Station(Area area, int number, StationKind kind, String name, String address, String votingDate, Rolls rolls,
		int late, String sizeReason) {

	String code() {
		return this.area.code() + "-" + Numbering.two(this.number);
	}

	int voters(Level level) {
		return this.rolls.at(level);
	}

	boolean votes(Level level) {
		return voters(level) > 0;
	}

}
