package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.stream.Stream;

/**
 * A province set up for an election: councils, constituencies and voting areas.
 *
 * @param assembly the constituencies of the National Assembly
 * @param units the constituencies of the councils, from the province down
 */
record Province(ProvincePlan plan, List<Council> councils, List<Unit> assembly, List<Unit> units,
		List<Station> stations) {

	Stream<Unit> allUnits() {
		return Stream.concat(this.assembly.stream(), this.units.stream());
	}

}
