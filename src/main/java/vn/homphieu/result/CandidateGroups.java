package vn.homphieu.result;

/**
 * Who stands and who was elected, by the groups that reports count.
 *
 * @param candidates persons standing
 * @param deputies persons elected and not refused confirmation; nobody where no result
 * may be seen
 */
public record CandidateGroups(PersonGroups candidates, PersonGroups deputies) {

	static final CandidateGroups NOBODY = new CandidateGroups(PersonGroups.NOBODY, PersonGroups.NOBODY);

	CandidateGroups plus(boolean standing, boolean deputy, PersonGroups groups) {
		return new CandidateGroups(standing ? this.candidates.plus(groups) : this.candidates,
				deputy ? this.deputies.plus(groups) : this.deputies);
	}

}
