package vn.homphieu.datapackage.generator;

import vn.homphieu.kernel.Level;

/** Writes the minutes of a province and what follows from them. */
final class ResultRows {

	private final PackageFiles files;

	private final Chance chance;

	ResultRows(PackageFiles files, Chance chance) {
		this.files = files;
		this.chance = chance;
	}

	/**
	 * Writes the minutes of all rounds of one voting area in one constituency.
	 * @param place the place of the voting area in the constituency, from 0
	 */
	void minutes(Station station, Contest contest, int place) {
		for (Poll poll : contest.polls()) {
			Minutes minutes = poll.minutes().get(place);
			String sorted = this.chance.perMille(300) ? BallotNames.sort(minutes.valid(), minutes.names(), poll.seats())
					: "";
			this.files.row(Table.TALLIES, station.code(), contest.unit().code(), poll.round(), minutes.registered(),
					minutes.voted(), minutes.issued(), minutes.collected(), minutes.valid(), minutes.invalid(), sorted,
					minutes.note());
			for (int i = 0; i < poll.candidates().size(); i++) {
				this.files.row(Table.VOTES, station.code(), contest.unit().code(), poll.round(),
						poll.candidates().get(i).code(), minutes.votes(i));
			}
		}
	}

	/**
	 * Writes with which resolution the result of a council was published.
	 * @param repeated whether a re-vote or an extra vote had to be waited for
	 */
	void publication(Council council, int number, boolean repeated) {
		String date = repeated ? "2021-06-08" : switch (council.level()) {
			case NATIONAL_ASSEMBLY -> "2021-06-10";
			case PROVINCE -> "2021-05-30";
			case DISTRICT -> "2021-05-29";
			case COMMUNE -> "2021-05-28";
		};
		this.files.row(Table.PUBLICATIONS, council.code(), "",
				"Nghị quyết số " + Numbering.two(number) + council.resolutionSuffix(), date, council.publisher(),
				"mô phỏng");
	}

	/** Writes that the elected deputies of the National Assembly were confirmed. */
	void confirmations(Contest contest) {
		if (contest.unit().council().level() == Level.NATIONAL_ASSEMBLY) {
			contest.elected().forEach((candidate) -> this.files.row(Table.CONFIRMATIONS, candidate.code(), true, ""));
		}
	}

}
