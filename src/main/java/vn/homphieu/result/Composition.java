package vn.homphieu.result;

/**
 * How many of the deputies elected belong to each of the groups that reports count (forms
 * 28 and 30), without those whose status was not confirmed.
 *
 * @param candidates persons standing
 * @param selfNominatedCandidates of them self-nominated
 * @param women women elected
 * @param ethnicMinority elected of an ethnic minority
 * @param under40 elected who are surely under the rule set's age of the young
 * @param nonParty elected who are not members of the Party
 * @param religious elected who have a religion
 * @param selfNominated elected who nominated themselves
 * @param postgraduate elected with postgraduate education
 */
public record Composition(long candidates, long selfNominatedCandidates, long women, long ethnicMinority, long under40,
		long nonParty, long religious, long selfNominated, long postgraduate) {
}
