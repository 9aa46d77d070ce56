package vn.homphieu.tally.rules;

import org.jspecify.annotations.Nullable;

/**
 * One line of the minutes: the valid ballots that name a candidate.
 *
 * @param candidate the candidate's code
 * @param votes the valid ballots that name the candidate, or {@code null} if missing
 */
public record CandidateVotes(String candidate, @Nullable Long votes) {
}
