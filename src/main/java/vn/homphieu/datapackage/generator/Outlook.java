package vn.homphieu.datapackage.generator;

/** What is laid down about the election of a candidate before the votes are drawn. */
enum Outlook {

	/** Nothing: the votes decide. */
	OPEN(0),
	/** The votes will suffice, so that the deputies have the composition of the plan. */
	ELECTED(1000),
	/** The votes will suffice, but the status of deputy will not be confirmed. */
	NOT_CONFIRMED(1000);

	private final int advantage;

	Outlook(int advantage) {
		this.advantage = advantage;
	}

	/** Returns by how much the candidate is put before others. */
	int advantage() {
		return this.advantage;
	}

}
