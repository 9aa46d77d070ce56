package vn.homphieu.tally;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it is handed in.
 *
 * @param revision revision of the draft that it was made from, 0 where there was none
 * @param requestKey key of this submission: the same one again changes nothing
 * @param tab name of the browser window, or {@code null}
 * @param figures what was typed, by name of the field
 * @param note incidents noted in the minutes, or {@code null}
 * @param confirmed codes of the warnings that were confirmed
 */
public record SubmitForm(int revision, UUID requestKey, @Nullable String tab, Map<String, String> figures,
		@Nullable String note, Set<String> confirmed) {

	public SubmitForm {
		figures = Map.copyOf(figures);
		confirmed = Set.copyOf(confirmed);
	}

	DraftForm draft() {
		return new DraftForm(this.revision, this.tab, this.figures, this.note);
	}

}
