package vn.homphieu.datapackage.generator;

/**
 * A person on the list of a constituency.
 *
 * @param code the code of the constituency and the place on the ballot
 * @param order the place on the ballot, from 1
 * @param nominatedBy CENTRAL, LOCAL or SELF
 * @param status STANDING, WITHDRAWN or DECEASED
 * @param outlook what is laid down about the election of this person
 */
record Candidate(String code, int order, Person person, String nominatedBy, boolean incumbent, boolean formerDeputy,
		String status, String programme, Outlook outlook) {

	boolean standing() {
		return this.status.equals("STANDING");
	}

}
