package vn.homphieu.tally.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.Draft;

/**
 * What the server has of a sheet that was changed in two places.
 *
 * @param figures what was typed there, by name of the field
 * @param note incidents noted, or {@code null}
 * @param revision its revision
 * @param savedAt when it was saved, by the clocks of Vietnam
 */
record StoredSheet(Map<String, String> figures, @Nullable String note, int revision, String savedAt) {

	static StoredSheet of(Draft stored) {
		return new StoredSheet(stored.figures(), stored.note(), stored.revision(), SheetAnswer.clock(stored.savedAt()));
	}

}
