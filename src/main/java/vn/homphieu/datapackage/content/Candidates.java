package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.kernel.BirthDate;

/**
 * The candidates of a package: what deciding and checking need. Their other columns are
 * read again when they are stored.
 */
public final class Candidates {

	private final Codes codes = new Codes(PackageFile.CANDIDATES);

	private final List<String> code = new ArrayList<>();

	private final List<BirthDate> birth = new ArrayList<>();

	private final Ints unit = new Ints();

	private final Ints order = new Ints();

	private final Ints standing = new Ints();

	private Groups byUnit = Groups.of(0, 0, (row) -> 0);

	private Candidates() {
	}

	static Candidates read(PackageSource source, ElectionRow election, Units units, Findings findings)
			throws IOException {
		Candidates candidates = new Candidates();
		Set<Long> orders = new HashSet<>();
		try (Rows rows = Rows.open(PackageFile.CANDIDATES, source, findings.errors())) {
			while (rows.next()) {
				candidates.add(rows, election, units, orders, findings);
			}
			candidates.codes.end(rows);
		}
		candidates.byUnit = Groups.of(units.all().size(), candidates.code.size(), candidates.unit::get);
		return candidates;
	}

	private void add(Rows rows, ElectionRow election, Units units, Set<Long> orders, Findings findings) {
		int where = rows.isSound() ? units.find(rows, "constituency_code") : Codes.NONE;
		if (where == Codes.NONE) {
			this.codes.addBroken(rows);
			return;
		}
		int place = rows.number("ballot_order");
		if (!orders.add((long) where << Integer.SIZE | place)) {
			rows.refuse("ballot_order", "another candidate of this constituency has ballot_order " + place);
		}
		BirthDate born = rows.birthDate("birth_date");
		if (!born.earliest().isBefore(election.day())) {
			rows.refuse("birth_date",
					"birth_date: nobody born on " + born + " stands in an election on " + election.day());
		}
		this.codes.add(rows, this.code.size());
		if (rows.isSound()) {
			this.code.add(rows.text("code"));
			this.birth.add(born);
			this.unit.add(where);
			this.order.add(place);
			this.standing.add("STANDING".equals(rows.text("status")) ? 1 : 0);
			int age = election.rules().ages().stand();
			if (born.isSurelyYoungerThan(age, election.day())) {
				rows.warn(findings.warnings(), "birth_date", "the candidate is younger than " + age);
			}
		}
	}

	/** The candidates who stand in a constituency, in ballot order. */
	int[] standingIn(int where) {
		return IntStream.of(this.byUnit.of(where))
			.filter((candidate) -> this.standing.get(candidate) == 1)
			.boxed()
			.sorted((one, other) -> Integer.compare(this.order.get(one), this.order.get(other)))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	int find(Rows rows, String column) {
		return this.codes.find(rows, column);
	}

	/**
	 * Returns the code of a candidate.
	 * @param candidate index of the candidate
	 * @return the code
	 */
	public String code(int candidate) {
		return this.code.get(candidate);
	}

	BirthDate birth(int candidate) {
		return this.birth.get(candidate);
	}

	/**
	 * Returns where a candidate stands.
	 * @param candidate index of the candidate
	 * @return index of the constituency
	 */
	public int unit(int candidate) {
		return this.unit.get(candidate);
	}

	/**
	 * Returns how many candidates there are.
	 * @return the number of rows of the file
	 */
	public int size() {
		return this.code.size();
	}

}
