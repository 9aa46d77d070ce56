package vn.homphieu.result.board;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * Which minutes a list shows.
 *
 * @param area code of the area; {@code null} for all that the official is responsible for
 * @param level the level, or {@code null} for all
 * @param round 1 to 3; {@code null} for the first vote
 * @param state where they stand, or {@code null} for all that are not approved
 * @param q part of the name of a commune or voting area, its number or its code
 * @param after where the page before ended, or {@code null}
 */
record PaperFilter(@Nullable String area, @Nullable Level level, @Nullable Integer round, @Nullable BoardState state,
		@Nullable String q, @Nullable String after) {

	int roundOr1() {
		return (this.round != null) ? this.round : 1;
	}

	public String typed() {
		return (this.q != null) ? this.q.strip() : "";
	}

}
