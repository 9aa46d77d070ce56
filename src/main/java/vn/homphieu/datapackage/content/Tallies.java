package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;

/** The minutes of a package, of all rounds and versions. */
public final class Tallies {

	/** Columns of the numbers, in the order of {@link #number}. */
	static final String[] NUMBERS = { "registered", "voted", "issued", "collected", "valid", "invalid" };

	private final Ints roll = new Ints();

	private final Ints round = new Ints();

	private final Ints version = new Ints();

	private final Ints line = new Ints();

	private final Ints[] numbers = new Ints[NUMBERS.length];

	private final Map<Integer, String> notes = new HashMap<>();

	private final Map<Integer, String> reasons = new HashMap<>();

	private final Map<Integer, int[]> ballots = new HashMap<>();

	private final Set<Integer> withdrawn = new HashSet<>();

	/**
	 * The minutes of the same roll that were read before these, so that all can be found
	 * from the last.
	 */
	private final Ints before = new Ints();

	private final int[] last;

	private final Map<String, Integer> columns = new HashMap<>();

	private Tallies(int rolls) {
		this.last = new int[rolls];
		Arrays.fill(this.last, Codes.NONE);
		Arrays.setAll(this.numbers, (i) -> new Ints());
	}

	static Tallies read(PackageSource source, Places places, Remarks errors) throws IOException {
		Tallies tallies = new Tallies(places.rolls().size());
		try (Rows rows = Rows.open(PackageFile.TALLIES, source, errors)) {
			PackageFile.TALLIES.columns()
				.forEach((column) -> tallies.columns.put(column.name(), rows.column(column.name())));
			while (rows.next()) {
				int where = places.roll(rows);
				if (where != Codes.NONE) {
					tallies.add(rows, where);
				}
			}
		}
		return tallies;
	}

	private void add(Rows rows, int where) {
		int which = rows.number("round");
		int latest = latest(where, which);
		int edition = (rows.optional("version") != null) ? rows.number("version") : 1;
		if (latest == Codes.NONE ? edition != 1 : edition != this.version.get(latest) + 1) {
			rows.refuse("version",
					(latest == Codes.NONE) ? "the first version of these minutes is 1, not " + edition
							: "these minutes are there already, in line " + this.line.get(latest)
									+ "; the next version is " + (this.version.get(latest) + 1));
		}
		if (edition > 1 && rows.optional("reason") == null) {
			rows.refuse("reason", "reason is missing; a correction of minutes says why");
		}
		boolean back = "true".equals(rows.optional("withdrawn"));
		if (back && edition == 1) {
			rows.refuse("withdrawn", "the first version of minutes takes nothing back");
		}
		if (rows.isSound()) {
			int index = size();
			this.roll.add(where);
			this.round.add(which);
			this.version.add(edition);
			this.line.add(rows.line());
			for (int i = 0; i < NUMBERS.length; i++) {
				this.numbers[i].add(rows.number(NUMBERS[i]));
			}
			keep(this.notes, index, rows.optional("note"));
			keep(this.reasons, index, rows.optional("reason"));
			if (rows.optional("ballots_by_names") != null) {
				this.ballots.put(index,
						Arrays.stream(rows.text("ballots_by_names").split(";", -1))
							.mapToInt(Integer::parseInt)
							.toArray());
			}
			if (back) {
				this.withdrawn.add(index);
			}
			this.before.add(this.last[where]);
			this.last[where] = index;
		}
	}

	private static void keep(Map<Integer, String> texts, int index, @Nullable String text) {
		if (text != null) {
			texts.put(index, text);
		}
	}

	/** The version that counts of a roll and round, or NONE. */
	int current(int where, int which) {
		int index = latest(where, which);
		return (index != Codes.NONE && isWithdrawn(index)) ? Codes.NONE : index;
	}

	/** The latest version of the minutes of a roll and round, or NONE. */
	private int latest(int where, int which) {
		int index = this.last[where];
		while (index != Codes.NONE && this.round.get(index) != which) {
			index = this.before.get(index);
		}
		return index;
	}

	/** Minutes of a roll, round and version, or NONE. */
	int find(int where, int which, int edition) {
		int index = this.last[where];
		while (index != Codes.NONE && (this.round.get(index) != which || this.version.get(index) != edition)) {
			index = this.before.get(index);
		}
		return index;
	}

	/** Adds a remark about a cell of minutes. */
	void remark(Remarks remarks, int tally, String column, String message) {
		remarks.add(PackageFile.TALLIES.fileName(), this.line.get(tally), this.columns.getOrDefault(column, 1),
				message);
	}

	/**
	 * Tells whether a version takes the minutes back.
	 * @param tally index of the minutes
	 * @return whether it does
	 */
	public boolean isWithdrawn(int tally) {
		return this.withdrawn.contains(tally);
	}

	/**
	 * Tells whether minutes count.
	 * @param tally index of the minutes
	 * @return whether they are the latest of their roll and round and take nothing back
	 */
	public boolean isCurrent(int tally) {
		return current(roll(tally), round(tally)) == tally;
	}

	/**
	 * Returns a number of minutes.
	 * @param tally index of the minutes
	 * @param which 0 registered, 1 voted, 2 issued, 3 collected, 4 valid, 5 invalid
	 * @return the number, not negative
	 */
	public int number(int tally, int which) {
		return this.numbers[which].get(tally);
	}

	/**
	 * Returns the roll that minutes belong to.
	 * @param tally index of the minutes
	 * @return index of the roll
	 */
	public int roll(int tally) {
		return this.roll.get(tally);
	}

	public int round(int tally) {
		return this.round.get(tally);
	}

	public int version(int tally) {
		return this.version.get(tally);
	}

	public @Nullable String note(int tally) {
		return this.notes.get(tally);
	}

	public @Nullable String reason(int tally) {
		return this.reasons.get(tally);
	}

	public int @Nullable [] ballotsByNames(int tally) {
		return this.ballots.get(tally);
	}

	/**
	 * Returns how many minutes there are.
	 * @return the number of rows of the file
	 */
	public int size() {
		return this.roll.size();
	}

}
