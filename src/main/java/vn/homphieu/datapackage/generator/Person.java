package vn.homphieu.datapackage.generator;

import java.time.LocalDate;

/**
 * An invented person who stands as a candidate.
 *
 * @param birthDate the date by which ties are decided
 * @param yearKnownOnly whether the list gives the year of birth only
 * @param partySince the day of joining the party, empty for a person outside it
 */
record Person(String family, String middle, String given, boolean woman, LocalDate birthDate, boolean yearKnownOnly,
		String ethnicity, String religion, String hometown, String residence, Schooling schooling, Career career,
		String partySince) {

	String fullName() {
		return this.family + " " + this.middle + " " + this.given;
	}

	/** Returns the same person, of whom the list gives no more than the year of birth. */
	Person yearOnly() {
		return new Person(this.family, this.middle, this.given, this.woman, this.birthDate, true, this.ethnicity,
				this.religion, this.hometown, this.residence, this.schooling, this.career, this.partySince);
	}

	/** Returns the date of birth as the list gives it: YYYY-MM-DD or YYYY. */
	String birth() {
		return this.yearKnownOnly ? Integer.toString(this.birthDate.getYear()) : this.birthDate.toString();
	}

	/**
	 * What a person has learned.
	 *
	 * @param education SECONDARY, UNIVERSITY or POSTGRADUATE
	 * @param theory NONE, INTERMEDIATE, ADVANCED or BACHELOR
	 */
	record Schooling(String education, String degree, String theory) {
	}

	/**
	 * What a person does.
	 *
	 * @param sector the part of the state or society, as the final statistics group it
	 */
	record Career(String sector, String occupation, String workplace) {
	}

}
