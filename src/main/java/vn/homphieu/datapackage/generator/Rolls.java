package vn.homphieu.datapackage.generator;

import vn.homphieu.kernel.Level;

/**
 * The voters of a voting area at each level, 0 where none votes. Detainees, patients and
 * voters with a certificate vote for the National Assembly and the province only, short
 * residents and soldiers not for the commune (Art. 29, 34).
 */
record Rolls(int assembly, int province, int district, int commune) {

	int at(Level level) {
		return switch (level) {
			case NATIONAL_ASSEMBLY -> this.assembly;
			case PROVINCE -> this.province;
			case DISTRICT -> this.district;
			case COMMUNE -> this.commune;
		};
	}

}
