package vn.homphieu.tally;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A draft as a browser sends it.
 *
 * @param revision revision of the draft that it was made from, 0 where there was none
 * @param tab name of the browser window, or {@code null}
 * @param figures what was typed, by name of the field
 * @param note incidents noted in the minutes, or {@code null}
 */
public record DraftForm(int revision, @Nullable String tab, Map<String, String> figures, @Nullable String note) {

	public DraftForm {
		figures = Map.copyOf(figures);
	}

}
