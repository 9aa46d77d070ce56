package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.election.RuleSet;
import vn.homphieu.kernel.Level;

/** The constituencies of a package. */
public final class Units {

	private final Codes codes = new Codes(PackageFile.CONSTITUENCIES);

	private final List<Unit> all = new ArrayList<>();

	private int numberColumn;

	private int codeColumn;

	private Units() {
	}

	static Units read(PackageSource source, RuleSet rules, Councils councils, Remarks errors) throws IOException {
		Units units = new Units();
		long before = errors.total();
		try (Rows rows = Rows.open(PackageFile.CONSTITUENCIES, source, errors)) {
			units.numberColumn = rows.column("number");
			units.codeColumn = rows.column("code");
			while (rows.next()) {
				units.add(rows, rules, councils);
			}
			units.codes.end(rows);
		}
		if (errors.total() == before) {
			councils.checkSeats(units.all);
		}
		return units;
	}

	private void add(Rows rows, RuleSet rules, Councils councils) {
		int council = rows.isSound() ? councils.find(rows, "council_code") : Codes.NONE;
		if (council != Codes.NONE) {
			Level level = councils.get(council).level();
			int seats = rows.number("seats");
			int most = rules.level(level).maxSeatsPerConstituency();
			if (seats > most) {
				rows.refuse("seats", seats + " seats; a constituency of this level has at most " + most);
			}
			this.codes.add(rows, this.all.size());
			if (rows.isSound()) {
				Unit unit = new Unit(rows.text("code"), council, level, rows.number("number"), rows.text("name"), seats,
						rows.text("description"), rows.line());
				if (level != Level.NATIONAL_ASSEMBLY) {
					unit.showSeatsIn(councils.get(council).area());
				}
				this.all.add(unit);
			}
		}
		else {
			this.codes.addBroken(rows);
		}
	}

	/** Refuses equal numbers in one place, when it is known where the seats are shown. */
	void checkNumbers(Remarks errors) {
		Map<String, Unit> numbered = new HashMap<>();
		for (Unit unit : this.all) {
			Area area = unit.seatArea();
			if (area != null) {
				Unit before = numbered.putIfAbsent(unit.council() + " " + area.code() + " " + unit.number(), unit);
				if (before != null) {
					errors.add(PackageFile.CONSTITUENCIES.fileName(), unit.line(), this.numberColumn, "the number "
							+ unit.number() + " is given already, to the constituency of line " + before.line());
				}
			}
		}
	}

	/** Adds a remark about a constituency as a whole. */
	void remark(Remarks remarks, Unit unit, String message) {
		remarks.add(PackageFile.CONSTITUENCIES.fileName(), unit.line(), this.codeColumn, message);
	}

	/**
	 * Returns all constituencies.
	 * @return the constituencies in the order of the file
	 */
	public List<Unit> all() {
		return this.all;
	}

	Unit get(int index) {
		return this.all.get(index);
	}

	int find(Rows rows, String column) {
		return this.codes.find(rows, column);
	}

}
