package vn.homphieu.tally;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A correction of approved minutes.
 *
 * @param version the version that it corrects: the last one that the official saw
 * @param figures the new figures, by name of the field; all of them
 * @param note incidents noted in the minutes, or {@code null}
 * @param reason why, for the public to read
 * @param confirmed codes of the warnings that were confirmed
 */
public record CorrectionForm(int version, Map<String, String> figures, @Nullable String note, String reason,
		Set<String> confirmed) {

	public CorrectionForm {
		figures = Map.copyOf(figures);
		confirmed = Set.copyOf(confirmed);
	}

}
