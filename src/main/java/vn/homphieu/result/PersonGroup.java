package vn.homphieu.result;

import java.util.Locale;

/**
 * A group that reports count candidates and deputies by (forms 28 and 30), as SQL on
 * {@code candidate_group g} and {@code candidate p}. Where nothing is on record that says
 * who belongs to it, its count is not known: it is null, never nought.
 */
public enum PersonGroup {

	/** Women. */
	WOMEN("g.woman", "true"),

	/** Members of an ethnic minority. */
	ETHNIC_MINORITY("g.ethnic_minority", "bool_or(p.ethnicity is not null)"),

	/** Those under the rule set's age of the young. */
	YOUNG("g.young", "true"),

	/**
	 * Who is not a member of the Party: a missing day of joining says so, unless nobody's
	 * at that level is on record.
	 */
	NON_PARTY("g.non_party", """
			(bool_or(p.party_since is not null) or exists (select from candidate m
				join constituency_result n on n.constituency_id = m.constituency_id
				where n.election_id = :election and n.level = %s and m.party_since is not null))"""),

	/** Who has a religion; none is a blank cell too, where other traits are on record. */
	RELIGIOUS("g.religious", "bool_or(coalesce(p.religion, p.ethnicity) is not null)"),

	/** Who nominated themselves. */
	SELF_NOMINATED("g.self_nominated", "true"),

	/** Who was nominated centrally. */
	CENTRAL("p.nominated_by = 'CENTRAL'", "true"),

	/** Deputies of the same body in the term before. */
	INCUMBENT("p.incumbent", "true"),

	/** Deputies of earlier terms. */
	FORMER("p.former_deputy and not p.incumbent", "bool_or(p.former_deputy is not null)"),

	/** Education below university. */
	SECONDARY("p.education = 'SECONDARY'", "bool_or(p.education is not null)"),

	/** University education. */
	UNIVERSITY("p.education = 'UNIVERSITY'", "bool_or(p.education is not null)"),

	/** Postgraduate education. */
	POSTGRADUATE("g.postgraduate", "bool_or(p.education is not null)"),

	/** Political theory: intermediate. */
	INTERMEDIATE("p.political_theory = 'INTERMEDIATE'", "bool_or(p.political_theory is not null)"),

	/** Political theory: advanced. */
	ADVANCED("p.political_theory = 'ADVANCED'", "bool_or(p.political_theory is not null)"),

	/** Political theory: bachelor. */
	BACHELOR("p.political_theory = 'BACHELOR'", "bool_or(p.political_theory is not null)");

	private final String member;

	private final String recorded;

	PersonGroup(String member, String recorded) {
		this.member = member;
		this.recorded = recorded;
	}

	/**
	 * Names it as the column of a query.
	 * @return e.g. {@code ethnic_minority}
	 */
	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Counts who belongs to it. The persons of a practice election stand in for real ones
	 * and all of them is made up, so nothing is known there. Parameters of the query:
	 * election (key) and practice (whether it is one).
	 * @param among condition of the persons to count among
	 * @param level SQL of the level that they stand for, constant within the aggregate
	 * @return an aggregate; null where the group is not known
	 */
	public String count(String among, String level) {
		return "case when not :practice and %s then count(*) filter (where %s and %s) end"
			.formatted(this.recorded.replace("%s", level), among, this.member);
	}

}
