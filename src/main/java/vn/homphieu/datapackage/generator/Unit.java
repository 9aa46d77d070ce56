package vn.homphieu.datapackage.generator;

import java.util.List;

/**
 * A constituency of a council with the voting areas that vote in it.
 *
 * @param code a code that begins with that of its council
 * @param description which areas it joins
 */
record Unit(String code, Council council, int number, int seats, String description, List<Station> stations) {

	long voters() {
		return this.stations.stream().mapToLong((station) -> station.voters(this.council.level())).sum();
	}

}
