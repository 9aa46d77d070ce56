package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.kernel.Level;

/** The rolls of a package: which constituency a voting area votes in at each level. */
public final class Rolls {

	private final Ints station = new Ints();

	private final Ints unit = new Ints();

	private final Ints registered = new Ints();

	private final Ints line = new Ints();

	private final Map<Level, int[]> byLevel = new EnumMap<>(Level.class);

	private int registeredColumn;

	private Groups byUnit = Groups.of(0, 0, (row) -> 0);

	private Rolls(int stations) {
		for (Level level : Level.values()) {
			int[] none = new int[stations];
			Arrays.fill(none, Codes.NONE);
			this.byLevel.put(level, none);
		}
	}

	static Rolls read(PackageSource source, Areas areas, Councils councils, Units units, Stations stations,
			Remarks errors) throws IOException {
		Rolls rolls = new Rolls(stations.size());
		try (Rows rows = Rows.open(PackageFile.ROLLS, source, errors)) {
			rolls.registeredColumn = rows.column("registered");
			while (rows.next()) {
				rolls.add(rows, areas, councils, units, stations);
			}
		}
		rolls.byUnit = Groups.of(units.all().size(), rolls.size(), rolls.unit::get);
		return rolls;
	}

	private void add(Rows rows, Areas areas, Councils councils, Units units, Stations stations) {
		int where = rows.isSound() ? stations.find(rows, "station_code") : Codes.NONE;
		int which = rows.isSound() ? units.find(rows, "constituency_code") : Codes.NONE;
		if (where == Codes.NONE || which == Codes.NONE) {
			return;
		}
		Unit constituency = units.get(which);
		Area council = councils.get(constituency.council()).area();
		Area area = areas.get(stations.area(where));
		if (!council.contains(area)) {
			rows.refuse("constituency_code", "the voting area lies in " + Areas.show(area) + ", outside "
					+ Areas.show(council) + " of this constituency's council");
		}
		int before = of(where, constituency.level());
		if (before != Codes.NONE) {
			rows.refuse("constituency_code",
					"the voting area has a roll of this level already, in line " + this.line.get(before));
		}
		if (rows.isSound()) {
			atLevel(constituency.level())[where] = size();
			this.station.add(where);
			this.unit.add(which);
			this.registered.add(rows.number("registered"));
			this.line.add(rows.line());
		}
	}

	/** The roll of a voting area at a level, or NONE. */
	int of(int where, Level level) {
		return atLevel(level)[where];
	}

	private int[] atLevel(Level level) {
		return Objects.requireNonNull(this.byLevel.get(level));
	}

	/** The rolls of a constituency. */
	int[] ofUnit(int which) {
		return this.byUnit.of(which);
	}

	int stationsOf(int which) {
		return this.byUnit.size(which);
	}

	/** Adds a remark about the number on a roll. */
	void remark(Remarks remarks, int roll, String message) {
		remarks.add(PackageFile.ROLLS.fileName(), this.line.get(roll), this.registeredColumn, message);
	}

	/**
	 * Returns the voting area of a roll.
	 * @param roll index of the roll
	 * @return index of the voting area
	 */
	public int station(int roll) {
		return this.station.get(roll);
	}

	/**
	 * Returns the constituency of a roll.
	 * @param roll index of the roll
	 * @return index of the constituency
	 */
	public int unit(int roll) {
		return this.unit.get(roll);
	}

	/**
	 * Returns the voters on a roll.
	 * @param roll index of the roll
	 * @return voters, not negative
	 */
	public int registered(int roll) {
		return this.registered.get(roll);
	}

	/**
	 * Returns how many rolls there are.
	 * @return the number of rows of the file
	 */
	public int size() {
		return this.station.size();
	}

}
