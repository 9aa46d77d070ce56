package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.Locale;
import vn.homphieu.kernel.Level;

/** Writes the set-up of a province: areas, councils, units, candidates, voting areas. */
final class SetupRows {

	private final PackageFiles files;

	SetupRows(PackageFiles files) {
		this.files = files;
	}

	void area(Area area) {
		this.files.row(Table.AREAS, area.code(), area.level().name().toLowerCase(Locale.ROOT), area.parent(),
				area.type(), area.name());
	}

	void council(Council council) {
		this.files.row(Table.COUNCILS, council.code(), council.level(), council.areaCode(), council.name(),
				council.seats());
	}

	void unit(Unit unit) {
		this.files.row(Table.CONSTITUENCIES, unit.code(), unit.council().code(), unit.number(),
				"Đơn vị bầu cử số " + unit.number(), unit.seats(), unit.description());
	}

	void candidate(Unit unit, Candidate candidate) {
		Person person = candidate.person();
		this.files.row(Table.CANDIDATES, candidate.code(), unit.code(), candidate.order(), person.fullName(),
				person.birth(), person.woman() ? "FEMALE" : "MALE", person.ethnicity(), person.religion(),
				person.hometown(), person.residence(), person.schooling().education(), person.schooling().theory(),
				person.career().occupation(), person.career().workplace(), person.partySince(), candidate.nominatedBy(),
				candidate.incumbent(), candidate.status(), candidate.programme(), person.career().sector(),
				person.schooling().degree(), candidate.formerDeputy());
	}

	/**
	 * Writes a voting area with a roll for each level.
	 * @param units the constituencies that it votes in, from the National Assembly down
	 */
	void station(Station station, List<Unit> units) {
		this.files.row(Table.STATIONS, station.code(), station.area().code(), station.number(), station.name(),
				station.address(), station.votingDate(), station.kind(), station.sizeReason());
		for (Unit unit : units) {
			Level level = unit.council().level();
			this.files.row(Table.ROLLS, station.code(), unit.code(), station.voters(level) - station.late());
		}
	}

}
