package vn.homphieu.report.form;

import org.jspecify.annotations.Nullable;

/**
 * A candidate with all that the official lists tell; what is not known is null.
 *
 * @param unit code of the constituency
 * @param order place on the ballot
 * @param birth {@code yyyy-MM-dd} or {@code yyyy}
 * @param incumbent whether a deputy of the term before
 * @param formerDeputy whether a deputy of an earlier term
 */
record Person(String unit, String code, int order, String name, String birth, boolean woman, @Nullable String ethnicity,
		@Nullable String religion, @Nullable String hometown, @Nullable String residence, @Nullable String education,
		@Nullable String degree, @Nullable String theory, @Nullable String occupation, @Nullable String workplace,
		@Nullable String partySince, boolean incumbent, boolean formerDeputy, String status) {

	boolean isStanding() {
		return "STANDING".equals(this.status);
	}

	String title() {
		return this.woman ? "Bà" : "Ông";
	}

}
