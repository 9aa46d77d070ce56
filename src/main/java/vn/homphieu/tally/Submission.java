package vn.homphieu.tally;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.tally.rules.Finding;

/**
 * What became of an entry that was handed in.
 *
 * @param accepted whether it is in; if not, it is kept as a draft
 * @param findings what is wrong or strange, in the order of the codes
 * @param unconfirmed the findings that ask for a confirmation; empty while there are
 * errors
 * @param paper where the minutes stand now
 * @param revision revision of the entry now
 * @param at when it was handed in or kept
 */
public record Submission(boolean accepted, List<Finding> findings, List<Finding> unconfirmed,
		@Nullable PaperState paper, int revision, OffsetDateTime at) {

	public Submission {
		findings = List.copyOf(findings);
		unconfirmed = List.copyOf(unconfirmed);
	}

}
