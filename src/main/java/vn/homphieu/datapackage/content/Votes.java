package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.stream.IntStream;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;

/** The votes of each candidate in each of the minutes. */
public final class Votes {

	private final Ints tally = new Ints();

	private final Ints candidate = new Ints();

	private final Ints votes = new Ints();

	private final Ints line = new Ints();

	private int candidateColumn;

	private Groups byTally = Groups.of(0, 0, (row) -> 0);

	private Votes() {
	}

	static Votes read(PackageSource source, Places places, Candidates candidates, Tallies tallies, Remarks errors)
			throws IOException {
		Votes votes = new Votes();
		try (Rows rows = Rows.open(PackageFile.VOTES, source, errors)) {
			votes.candidateColumn = rows.column("candidate_code");
			while (rows.next()) {
				int roll = places.roll(rows);
				if (roll != Codes.NONE) {
					votes.add(rows, roll, candidates, tallies);
				}
			}
		}
		votes.byTally = Groups.of(tallies.size(), votes.size(), votes.tally::get);
		votes.refuseTwice(tallies.size(), errors);
		return votes;
	}

	private void add(Rows rows, int roll, Candidates candidates, Tallies tallies) {
		int version = (rows.optional("version") != null) ? rows.number("version") : 1;
		int minutes = tallies.find(roll, rows.number("round"), version);
		if (minutes == Codes.NONE) {
			rows.refuse("round", "tallies.csv has no minutes of round " + rows.number("round") + ", version " + version
					+ ", of this voting area and constituency");
		}
		int who = candidates.find(rows, "candidate_code");
		if (rows.isSound() && who != Codes.NONE) {
			this.tally.add(minutes);
			this.candidate.add(who);
			this.votes.add(rows.number("votes"));
			this.line.add(rows.line());
		}
	}

	private void refuseTwice(int tallies, Remarks errors) {
		for (int minutes = 0; minutes < tallies; minutes++) {
			long[] byCandidate = IntStream.of(this.byTally.of(minutes))
				.mapToLong((row) -> (long) this.candidate.get(row) << Integer.SIZE | row)
				.sorted()
				.toArray();
			for (int i = 1; i < byCandidate.length; i++) {
				if (byCandidate[i] >> Integer.SIZE == byCandidate[i - 1] >> Integer.SIZE) {
					errors.add(PackageFile.VOTES.fileName(), this.line.get((int) byCandidate[i]), this.candidateColumn,
							"the candidate's votes are there already, in line "
									+ this.line.get((int) byCandidate[i - 1]));
				}
			}
		}
	}

	/** The rows of minutes. */
	int[] ofTally(int minutes) {
		return this.byTally.of(minutes);
	}

	/**
	 * Returns the minutes that a row belongs to.
	 * @param row index of the row
	 * @return index of the minutes
	 */
	public int tally(int row) {
		return this.tally.get(row);
	}

	/**
	 * Returns the candidate of a row.
	 * @param row index of the row
	 * @return index of the candidate
	 */
	public int candidate(int row) {
		return this.candidate.get(row);
	}

	/**
	 * Returns the votes of a row.
	 * @param row index of the row
	 * @return votes, not negative
	 */
	public int votes(int row) {
		return this.votes.get(row);
	}

	/**
	 * Returns how many rows there are.
	 * @return the number of rows of the file
	 */
	public int size() {
		return this.tally.size();
	}

}
