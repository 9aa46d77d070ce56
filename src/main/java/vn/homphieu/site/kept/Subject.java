package vn.homphieu.site.kept;

import vn.homphieu.result.PublicChange;

/**
 * What a page shows, as far as changes go.
 *
 * @param election short name of the election; {@code *} for all of them, empty for none
 * @param place address below the election's own, e.g. {@code areas/31}; empty for the
 * whole election
 */
record Subject(String election, String place) {

	/** Nothing that an election changes. */
	static final Subject FIXED = new Subject("", "");

	/** All elections together. */
	static final Subject ALL = new Subject("*", "");

	boolean isTouchedBy(PublicChange change) {
		if (this.equals(ALL)) {
			return true;
		}
		return this.election.equals(change.election())
				&& (this.place.isEmpty() || change.places().isEmpty() || change.places().contains(this.place));
	}

}
