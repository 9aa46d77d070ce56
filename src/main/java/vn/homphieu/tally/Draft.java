package vn.homphieu.tally;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One person's entry as it is stored.
 *
 * @param ordinal 1 first entry, 2 second entry
 * @param state where it stands
 * @param figures what was typed, by name of the field, see
 * {@link vn.homphieu.tally.rules.Fields}
 * @param note incidents noted in the minutes, or {@code null}
 * @param confirmed the warnings that were confirmed: the sentence by code
 * @param returnedFields the fields to type again, empty for all of them or where nothing
 * was returned
 * @param returnReason why it was returned, or {@code null} where it was not
 * @param tab name of the browser window that wrote it last, or {@code null}
 * @param revision counts the saves, from 1
 * @param savedAt when it was saved last
 */
public record Draft(int ordinal, EntryState state, Map<String, String> figures, @Nullable String note,
		Map<String, String> confirmed, List<String> returnedFields, @Nullable String returnReason, @Nullable String tab,
		int revision, OffsetDateTime savedAt) {

	public Draft {
		figures = Map.copyOf(figures);
		confirmed = Map.copyOf(confirmed);
		returnedFields = List.copyOf(returnedFields);
	}

}
