package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Quoted;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.election.RuleSet;
import vn.homphieu.election.SeatRange;
import vn.homphieu.kernel.Level;

/** The councils of a package. */
public final class Councils {

	private final Codes codes = new Codes(PackageFile.COUNCILS);

	private final List<Council> all = new ArrayList<>();

	private final Map<String, Integer> lines = new HashMap<>();

	private final RuleSet rules;

	private final Areas areas;

	private final Findings findings;

	private int seatsColumn;

	private Councils(RuleSet rules, Areas areas, Findings findings) {
		this.rules = rules;
		this.areas = areas;
		this.findings = findings;
	}

	static Councils read(PackageSource source, RuleSet rules, Areas areas, Findings findings) throws IOException {
		Councils councils = new Councils(rules, areas, findings);
		try (Rows rows = Rows.open(PackageFile.COUNCILS, source, findings.errors())) {
			councils.seatsColumn = rows.column("seats");
			while (rows.next()) {
				councils.add(rows);
			}
			councils.codes.end(rows);
		}
		return councils;
	}

	private void add(Rows rows) {
		Council council = rows.isSound() ? council(rows, Level.valueOf(rows.text("level"))) : null;
		this.codes.add(rows, this.all.size());
		if (council != null && rows.isSound()) {
			this.all.add(council);
			warnOfSize(council);
		}
	}

	private @Nullable Council council(Rows rows, Level level) {
		if (!this.rules.has(level)) {
			rows.refuse("level", "rule set " + this.rules.code() + " has no level " + level);
			return null;
		}
		Area area = area(rows, level);
		if (area == null) {
			return null;
		}
		Integer before = this.lines.putIfAbsent(level + " " + area.code(), rows.line());
		if (before != null) {
			rows.refuse("area_code", "this body is there already, in line " + before);
		}
		return new Council(rows.text("code"), level, area, rows.text("name"), rows.number("seats"), rows.line());
	}

	private @Nullable Area area(Rows rows, Level level) {
		String code = rows.text("area_code");
		if (level == Level.NATIONAL_ASSEMBLY) {
			if (!code.isEmpty()) {
				rows.refuse("area_code", "area_code stays empty for the National Assembly: " + Quoted.value(code));
			}
			return this.areas.country();
		}
		if (code.isEmpty()) {
			rows.refuse("area_code", "area_code is missing; only the National Assembly has none");
			return null;
		}
		int index = this.areas.find(rows, "area_code");
		if (index == Codes.NONE) {
			return null;
		}
		Area area = this.areas.get(index);
		if (area.level() != level.areaLevel()) {
			rows.refuse("area_code", Areas.show(area) + " cannot have a council of level " + level);
		}
		return area;
	}

	private void warnOfSize(Council council) {
		SeatRange usual = this.rules.level(council.level()).bodySeats();
		if (council.level() != Level.NATIONAL_ASSEMBLY && !usual.contains(council.seats())) {
			this.findings.warnings()
				.add(PackageFile.COUNCILS.fileName(), council.line(), this.seatsColumn, council.seats()
						+ " seats; a council of this level usually has " + usual.min() + " to " + usual.max());
		}
	}

	/** Refuses every council whose seats are not those of its constituencies. */
	void checkSeats(List<Unit> units) {
		int[] sums = new int[this.all.size()];
		units.forEach((unit) -> sums[unit.council()] += unit.seats());
		for (int i = 0; i < sums.length; i++) {
			Council council = this.all.get(i);
			if (sums[i] != council.seats()) {
				this.findings.errors()
					.add(PackageFile.COUNCILS.fileName(), council.line(), this.seatsColumn, "the seats do not add up: "
							+ council.seats() + " here, " + sums[i] + " in its constituencies");
			}
		}
	}

	/**
	 * Returns all councils.
	 * @return the councils in the order of the file
	 */
	public List<Council> all() {
		return this.all;
	}

	Council get(int index) {
		return this.all.get(index);
	}

	int find(Rows rows, String column) {
		return this.codes.find(rows, column);
	}

}
