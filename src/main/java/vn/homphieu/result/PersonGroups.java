package vn.homphieu.result;

import org.jspecify.annotations.Nullable;

/**
 * How many of some persons belong to each of the groups that reports count (forms 28 and
 * 30); null where that is not known of anybody (see {@link PersonGroup}).
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
public record PersonGroups(long persons, @Nullable Long women, @Nullable Long ethnicMinority, @Nullable Long young,
		@Nullable Long nonParty, @Nullable Long religious, @Nullable Long selfNominated, @Nullable Long central,
		@Nullable Long incumbent, @Nullable Long former, @Nullable Long secondary, @Nullable Long university,
		@Nullable Long postgraduate, @Nullable Long intermediate, @Nullable Long advanced, @Nullable Long bachelor) {

	/** Nobody. */
	public static final PersonGroups NOBODY = new PersonGroups(0, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L,
			0L, 0L);

	PersonGroups plus(PersonGroups other) {
		if (this.persons == 0) {
			return other;
		}
		return new PersonGroups(this.persons + other.persons, sum(this.women, other.women),
				sum(this.ethnicMinority, other.ethnicMinority), sum(this.young, other.young),
				sum(this.nonParty, other.nonParty), sum(this.religious, other.religious),
				sum(this.selfNominated, other.selfNominated), sum(this.central, other.central),
				sum(this.incumbent, other.incumbent), sum(this.former, other.former),
				sum(this.secondary, other.secondary), sum(this.university, other.university),
				sum(this.postgraduate, other.postgraduate), sum(this.intermediate, other.intermediate),
				sum(this.advanced, other.advanced), sum(this.bachelor, other.bachelor));
	}

	/** Of some persons something is known: then it counts for all of them. */
	private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one + other;
	}

}
