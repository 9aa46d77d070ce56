package vn.homphieu.datapackage.generator;

import java.util.Locale;
import vn.homphieu.kernel.Level;

/** Writes the minutes of a province and what follows from them. */
final class ResultRows {

	private static final String REFUSED = "Không được xác nhận tư cách đại biểu (mô phỏng).";

	private final ElectionFacts election;

	private final PackageFiles files;

	private final Chance chance;

	ResultRows(ElectionFacts election, PackageFiles files, Chance chance) {
		this.election = election;
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
		String date = this.election
			.text("published." + (repeated ? "late" : council.level().name().toLowerCase(Locale.ROOT)));
		this.files.row(Table.PUBLICATIONS, council.code(), "",
				"Nghị quyết số " + Numbering.two(number) + council.resolutionSuffix(), date, council.publisher(),
				"mô phỏng");
	}

	/** Writes which elected deputies of the National Assembly were confirmed. */
	void confirmations(Contest contest) {
		if (contest.unit().council().level() == Level.NATIONAL_ASSEMBLY) {
			for (Candidate candidate : contest.elected()) {
				boolean confirmed = candidate.outlook() != Outlook.NOT_CONFIRMED;
				this.files.row(Table.CONFIRMATIONS, candidate.code(), confirmed, confirmed ? "" : REFUSED);
			}
		}
	}

}
