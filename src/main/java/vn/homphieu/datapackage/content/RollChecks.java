package vn.homphieu.datapackage.content;

import java.util.Objects;

import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;

/**
 * Checks who votes where, once all rolls are known, and finds the province of each
 * National Assembly unit.
 */
final class RollChecks {

	private final Areas areas;

	private final Units units;

	private final Stations stations;

	private final Rolls rolls;

	private final Findings findings;

	RollChecks(Areas areas, Units units, Stations stations, Rolls rolls, Findings findings) {
		this.areas = areas;
		this.units = units;
		this.stations = stations;
		this.rolls = rolls;
		this.findings = findings;
	}

	void check(Candidates candidates, ElectionRow election) {
		for (int station = 0; station < this.stations.size(); station++) {
			checkStation(station);
		}
		for (int unit = 0; unit < this.units.all().size(); unit++) {
			checkUnit(unit);
			warnOfSurplus(unit, candidates.standingIn(unit).length, election);
		}
		this.units.checkNumbers(this.findings.errors());
	}

	private void checkStation(int station) {
		int national = this.rolls.of(station, Level.NATIONAL_ASSEMBLY);
		if (national == Codes.NONE) {
			this.stations.remark(this.findings.errors(), station,
					"the voting area has no roll for the National Assembly in rolls.csv");
			return;
		}
		for (Level level : Level.values()) {
			int roll = this.rolls.of(station, level);
			if (roll != Codes.NONE && this.rolls.registered(roll) > this.rolls.registered(national)) {
				this.rolls.remark(this.findings.warnings(), roll, "more voters (" + this.rolls.registered(roll)
						+ ") than for the National Assembly (" + this.rolls.registered(national) + ")");
			}
		}
	}

	private void checkUnit(int index) {
		Unit unit = this.units.get(index);
		int[] members = this.rolls.ofUnit(index);
		boolean national = unit.level() == Level.NATIONAL_ASSEMBLY;
		if (members.length == 0) {
			Remarks remarks = national ? this.findings.errors() : this.findings.warnings();
			this.units.remark(remarks, unit, "no voting area votes in this constituency: rolls.csv does not name it");
		}
		else if (national) {
			Area province = province(members[0]);
			for (int roll : members) {
				if (!province.equals(province(roll))) {
					this.units.remark(this.findings.errors(), unit,
							"a constituency of the National Assembly in two provinces: " + Areas.show(province)
									+ " and " + Areas.show(province(roll)));
					break;
				}
			}
			unit.showSeatsIn(province);
		}
	}

	private Area province(int roll) {
		Area area = this.areas.get(this.stations.area(this.rolls.station(roll)));
		return Objects.requireNonNull(area.at(AreaLevel.PROVINCE));
	}

	private void warnOfSurplus(int index, int standing, ElectionRow election) {
		Unit unit = this.units.get(index);
		int wanted = unit.seats() + election.rules().level(unit.level()).surplusFor(unit.seats());
		if (standing < wanted) {
			this.units.remark(this.findings.warnings(), unit,
					standing + " candidates stand for " + unit.seats() + " seats; the law asks for at least " + wanted);
		}
	}

}
