package vn.homphieu.result;

/**
 * How many of some persons belong to each of the groups that reports count (forms 28 and
 * 30).
 *
 * @param persons all of them
 * @param women women
 * @param ethnicMinority members of an ethnic minority
 * @param young persons who are surely under the rule set's age of the young on election
 * day
 * @param nonParty who are not members of the Party
 * @param religious who have a religion
 * @param selfNominated who nominated themselves
 * @param central who were nominated centrally
 * @param incumbent deputies of the same body in the term before
 * @param former deputies of earlier terms
 * @param secondary education below university
 * @param university university education
 * @param postgraduate postgraduate education
 * @param intermediate political theory: intermediate
 * @param advanced political theory: advanced
 * @param bachelor political theory: bachelor
 */
public record PersonGroups(long persons, long women, long ethnicMinority, long young, long nonParty, long religious,
		long selfNominated, long central, long incumbent, long former, long secondary, long university,
		long postgraduate, long intermediate, long advanced, long bachelor) {

	/** Nobody. */
	public static final PersonGroups NOBODY = new PersonGroups(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	PersonGroups plus(PersonGroups other) {
		return new PersonGroups(this.persons + other.persons, this.women + other.women,
				this.ethnicMinority + other.ethnicMinority, this.young + other.young, this.nonParty + other.nonParty,
				this.religious + other.religious, this.selfNominated + other.selfNominated,
				this.central + other.central, this.incumbent + other.incumbent, this.former + other.former,
				this.secondary + other.secondary, this.university + other.university,
				this.postgraduate + other.postgraduate, this.intermediate + other.intermediate,
				this.advanced + other.advanced, this.bachelor + other.bachelor);
	}

}
