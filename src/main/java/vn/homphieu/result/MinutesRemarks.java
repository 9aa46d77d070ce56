package vn.homphieu.result;

import java.util.List;

/**
 * What is remarkable about the minutes of an area.
 *
 * @param corrected corrections after publication
 * @param withdrawn minutes withdrawn after publication
 * @param warnings warnings that were kept, by code, each with its number of minutes
 */
public record MinutesRemarks(long corrected, long withdrawn, List<KeptWarning> warnings) {

	/** A warning (DOMAIN.md §8) and how many minutes carry it. */
	public record KeptWarning(String code, long minutes) {
	}

}
