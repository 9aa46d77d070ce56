package vn.homphieu.tally;

import jakarta.persistence.Embeddable;

/** Votes of one candidate in counting minutes. */
@Embeddable
record CandidateVotesRow(Long constituencyId, Long candidateId, int votes) {
}
